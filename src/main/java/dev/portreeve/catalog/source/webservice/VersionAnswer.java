package dev.portreeve.catalog.source.webservice;

import dev.portreeve.catalog.source.Answer;
import dev.portreeve.catalog.source.json.JsonCursor;
import dev.portreeve.catalog.source.json.JsonText;
import dev.portreeve.catalog.source.json.RefusedJson;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Reads an answer of the method `version`: which version each cloud has, one record or a list of them.
public final class VersionAnswer {

    private static final int MOST = 50;
    private static final int LONGEST = 100;
    private static final int MOST_BEFORE = 10_000;

    private VersionAnswer() {}

    /// The versions; clouds and members that are not known are stepped over.
    public static Answer<Map<ServiceInstance, ServiceVersion>> read(byte[] document) {
        Map<ServiceInstance, ServiceVersion> versions = new EnumMap<>(ServiceInstance.class);
        try {
            JsonCursor.walk(document, at -> {
                if (JsonText.start(document).startsWith("[")) {
                    at.array(MOST, _ -> one(at, versions));
                } else {
                    one(at, versions);
                }
            });
            if (versions.isEmpty()) {
                throw new RefusedJson("source.no-version", 0, "");
            }
            return new Answer.Given<>(versions);
        } catch (RefusedJson e) {
            return new Answer.Refused<>(e.reading());
        }
    }

    private static void one(JsonCursor at, Map<ServiceInstance, ServiceVersion> versions) throws RefusedJson {
        String[] members = new String[2];
        at.object(name -> {
            switch (name) {
                case "instance" -> members[0] = at.text(LONGEST).orElse("");
                case "latest" -> members[1] = at.text(LONGEST).orElse("");
                case "versions" -> at.array(MOST_BEFORE, _ -> at.skip());
                default -> at.skip();
            }
        });
        Optional<ServiceInstance> instance = Optional.ofNullable(members[0]).flatMap(ServiceInstance::ofWord);
        Optional<ServiceVersion> latest = Optional.ofNullable(members[1]).flatMap(ServiceVersion::tryParse);
        if (instance.isPresent() && latest.isPresent()) {
            versions.put(instance.get(), latest.get());
        }
    }
}
