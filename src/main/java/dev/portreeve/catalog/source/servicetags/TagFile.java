package dev.portreeve.catalog.source.servicetags;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.source.json.JsonCursor;
import dev.portreeve.catalog.source.json.JsonText;
import dev.portreeve.catalog.source.json.RefusedJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A file of tags while it comes in.
final class TagFile {

    static final String LANGUAGE = "und";

    private static final int MOST_TAGS = 10_000;
    private static final int MOST_NETWORKS = 200_000;
    private static final int MOST_FINDINGS = 4_000;
    private static final int LONGEST = 60;

    private final String digest;
    private final Predicate<String> wanted;
    private final Set<String> names = new HashSet<>();
    private final List<TagSummary> tags = new ArrayList<>();
    private final List<EndpointGroup> groups = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private String cloud = "";
    private long change;
    private int networks;

    TagFile(String digest, Predicate<String> wanted) {
        this.digest = digest;
        this.wanted = wanted;
    }

    void read(JsonCursor at) throws RefusedJson {
        boolean object = at.object(member -> {
            switch (member) {
                case "changeNumber" -> change = at.integer().orElse(0);
                case "cloud" -> cloud = JsonText.shown(at.text(LONGEST).orElse(""));
                case "values" -> values(at);
                default -> at.skip();
            }
        });
        if (!object || tags.isEmpty()) {
            throw new RefusedJson("source.no-tags", 0, "");
        }
        if (findings.size() > MOST_FINDINGS) {
            throw new RefusedJson("source.too-many-findings", 0, Integer.toString(findings.size()));
        }
    }

    private void values(JsonCursor at) throws RefusedJson {
        Place list = place(at);
        if (!at.array(MOST_TAGS, _ -> tag(at))) {
            find("source.member-unreadable", Severity.QUARANTINE, list, "", "");
        }
    }

    private void tag(JsonCursor at) throws RefusedJson {
        TagDraft tag = new TagDraft(this, place(at), wanted);
        at.object(member -> tag.member(member, at));
        tag.finish();
    }

    String cloud() {
        return cloud;
    }

    long change() {
        return change;
    }

    List<TagSummary> tags() {
        return tags;
    }

    List<EndpointGroup> groups() {
        return groups;
    }

    List<Finding> findings() {
        return findings;
    }

    Place place(JsonCursor at) {
        return new Place(digest, LANGUAGE, at.line(), at.pointer());
    }

    void count(JsonCursor at) throws RefusedJson {
        if (++networks > MOST_NETWORKS) {
            throw at.refused("json.too-many");
        }
    }

    boolean isNew(String name) {
        return names.add(name);
    }

    void add(TagSummary tag) {
        tags.add(tag);
    }

    void add(EndpointGroup group) {
        groups.add(group);
    }

    void find(String code, Severity severity, Place place, String subject, String value) {
        findings.add(new Finding(code, severity, Optional.of(place), subject, value));
    }
}
