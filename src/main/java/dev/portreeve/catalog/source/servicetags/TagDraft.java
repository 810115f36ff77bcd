package dev.portreeve.catalog.source.servicetags;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.lint.Quarantine;
import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.source.json.JsonCursor;
import dev.portreeve.catalog.source.json.JsonText;
import dev.portreeve.catalog.source.json.RefusedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One tag of a file while its members come in, in any order.
final class TagDraft {

    private static final int LONGEST = 200;
    private static final int MOST_NETWORKS = 50_000;

    private final TagFile file;
    private final Place place;
    private final Predicate<String> wanted;
    private String name = "";
    private String service = "";
    private long change;
    private final List<Written> written = new ArrayList<>();

    private record Written(String text, int index, int line) {}

    TagDraft(TagFile file, Place place, Predicate<String> wanted) {
        this.file = file;
        this.place = place;
        this.wanted = wanted;
    }

    void member(String member, JsonCursor at) throws RefusedJson {
        switch (member) {
            case "name" -> name = at.text(LONGEST).orElse("");
            case "properties" -> properties(at);
            default -> at.skip();
        }
    }

    private void properties(JsonCursor at) throws RefusedJson {
        at.object(member -> {
            switch (member) {
                case "changeNumber" -> change = at.integer().orElse(0);
                case "systemService" ->
                    service = JsonText.shown(at.text(LONGEST).orElse(""));
                case "addressPrefixes" -> prefixes(at);
                default -> at.skip();
            }
        });
    }

    private void prefixes(JsonCursor at) throws RefusedJson {
        Place list = file.place(at);
        boolean read = at.array(MOST_NETWORKS, index -> {
            file.count(at);
            int line = at.line();
            written.add(new Written(at.text(LONGEST).orElse(""), index, line));
        });
        if (!read) {
            file.find("source.member-unreadable", Severity.QUARANTINE, list, name, "");
        }
    }

    /// Hands the tag to the file when its name is one and it is wanted.
    void finish() {
        if (!TagName.isValid(name)) {
            file.find("source.tag-without-name", Severity.QUARANTINE, place, place.pointer(), JsonText.shown(name));
        } else if (!file.isNew(name)) {
            file.find("source.repeated-tag", Severity.QUARANTINE, place, name, name);
        } else {
            List<Destination> networks = wanted.test(name) ? networks() : List.of();
            file.add(new TagSummary(name, change, wanted.test(name) ? networks.size() : written.size()));
            if (wanted.test(name)) {
                file.add(group(networks));
            }
        }
    }

    private List<Destination> networks() {
        String list = place.pointer() + "/properties/addressPrefixes/";
        List<Destination> networks = new ArrayList<>(written.size());
        for (Written each : written) {
            Place where = new Place(place.document(), place.language(), each.line(), list + each.index());
            Optional<Prefix> prefix = Prefix.tryParse(each.text());
            Optional<String> reason = prefix.flatMap(Quarantine::reason);
            if (prefix.isPresent() && reason.isEmpty()) {
                networks.add(new Destination.Network(prefix.get(), each.text(), where));
            } else {
                file.find(
                        reason.orElse("learn.corrupt-address"),
                        Severity.QUARANTINE,
                        where,
                        name,
                        JsonText.shown(each.text()));
            }
        }
        return networks;
    }

    private EndpointGroup group(List<Destination> networks) {
        return new EndpointGroup(
                name,
                ServiceTagsReader.SECTION,
                Optional.empty(),
                Direction.OUT,
                false,
                false,
                service,
                Category.DEFAULT,
                false,
                false,
                networks,
                List.of(),
                List.of(),
                List.of(),
                place);
    }
}
