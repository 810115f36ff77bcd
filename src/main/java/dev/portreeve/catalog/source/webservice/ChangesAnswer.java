package dev.portreeve.catalog.source.webservice;

import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.source.Answer;
import dev.portreeve.catalog.source.json.JsonCursor;
import dev.portreeve.catalog.source.json.JsonText;
import dev.portreeve.catalog.source.json.RefusedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an answer of the method `changes`: what the service announces, for people to read. Nothing of it goes into a
/// catalog: the sets themselves do.
public final class ChangesAnswer {

    private static final int MOST = 20_000;
    private static final int MOST_ITEMS = 10_000;
    private static final int LONGEST = 4_000;

    private ChangesAnswer() {}

    /// The changes, in the order of the answer. Records without number, set or version are left out.
    public static Answer<List<ServiceChange>> read(byte[] document) {
        List<ServiceChange> changes = new ArrayList<>();
        try {
            JsonCursor.walk(document, at -> {
                if (!at.array(MOST, _ -> {
                    Draft draft = new Draft();
                    at.object(name -> draft.member(name, at));
                    draft.finish().ifPresent(changes::add);
                })) {
                    throw at.refused("source.not-a-list");
                }
            });
            return new Answer.Given<>(changes);
        } catch (RefusedJson e) {
            return new Answer.Refused<>(e.reading());
        }
    }

    private static final class Draft {

        private long id;
        private long set;
        private String disposition = "";
        private String impact = "";
        private String version = "";
        private String effective = "";
        private final List<String> addedHosts = new ArrayList<>();
        private final List<String> addedNetworks = new ArrayList<>();
        private final List<String> removedHosts = new ArrayList<>();
        private final List<String> removedNetworks = new ArrayList<>();

        void member(String name, JsonCursor at) throws RefusedJson {
            switch (name) {
                case "id" -> id = at.integer().orElse(0);
                case "endpointSetId" -> set = at.integer().orElse(0);
                case "disposition" -> disposition = text(at);
                case "impact" -> impact = text(at);
                case "version" -> version = text(at);
                case "add" -> items(at, addedHosts, addedNetworks);
                case "remove" -> items(at, removedHosts, removedNetworks);
                default -> at.skip();
            }
        }

        private void items(JsonCursor at, List<String> hosts, List<String> networks) throws RefusedJson {
            at.object(name -> {
                switch (name) {
                    case "effectiveDate" -> effective = text(at);
                    case "urls" -> at.array(MOST_ITEMS, _ -> hosts.add(text(at)));
                    case "ips" -> at.array(MOST_ITEMS, _ -> networks.add(text(at)));
                    default -> at.skip();
                }
            });
        }

        private static String text(JsonCursor at) throws RefusedJson {
            return JsonText.shown(at.text(LONGEST).orElse(""));
        }

        Optional<ServiceChange> finish() {
            return id < 1 || id > Integer.MAX_VALUE || set < 1 || set > 999_999
                    ? Optional.empty()
                    : ServiceVersion.tryParse(version)
                            .map(known -> new ServiceChange(
                                    (int) id,
                                    new SetId((int) set),
                                    disposition,
                                    impact,
                                    known,
                                    effective,
                                    addedHosts,
                                    addedNetworks,
                                    removedHosts,
                                    removedNetworks));
        }
    }
}
