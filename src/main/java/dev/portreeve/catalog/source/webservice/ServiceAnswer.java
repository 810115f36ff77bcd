package dev.portreeve.catalog.source.webservice;

import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.source.json.JsonCursor;
import dev.portreeve.catalog.source.json.JsonText;
import dev.portreeve.catalog.source.json.RefusedJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An answer with all sets, while they come in.
final class ServiceAnswer {

    static final String LANGUAGE = "en";

    private static final int MOST_SETS = 2_000;
    private static final int MOST_ADDRESSES = 20_000;
    private static final int MOST_FINDINGS = 4_000;

    private final String digest;
    private final Optional<Instance> told;
    private final List<EndpointSet> sets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<SetId> ids = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();
    private int addresses;

    ServiceAnswer(String digest, Optional<Instance> told) {
        this.digest = digest;
        this.told = told;
    }

    void read(JsonCursor at) throws RefusedJson {
        if (!at.array(MOST_SETS, _ -> row(at))) {
            throw at.refused("source.not-a-list");
        }
        if (sets.isEmpty()) {
            throw new RefusedJson("source.no-sets", 0, "");
        }
        if (findings.size() > MOST_FINDINGS) {
            throw new RefusedJson("source.too-many-findings", 0, Integer.toString(findings.size()));
        }
    }

    private void row(JsonCursor at) throws RefusedJson {
        Place place = place(at);
        ServiceRow row = new ServiceRow(this, place);
        if (!at.object(name -> row.member(name, at))) {
            find("source.member-unreadable", Severity.QUARANTINE, place, place.pointer(), "");
            return;
        }
        row.finish().ifPresent(this::add);
    }

    /// A number stands for one set within a cloud: the second of that number is nobody's.
    private void add(EndpointSet set) {
        if (ids.add(set.id())) {
            sets.add(set);
        } else {
            String number = set.id().toString();
            find("source.repeated-id", Severity.QUARANTINE, set.place(), set.section() + "/" + number, number);
        }
    }

    List<EndpointSet> sets() {
        return sets;
    }

    List<Finding> findings() {
        return findings;
    }

    Optional<Section> section(String area, int id) {
        return ServiceSections.of(told.orElse(Instance.WORLDWIDE), area, id);
    }

    Place place(JsonCursor at) {
        return new Place(digest, LANGUAGE, at.line(), at.pointer());
    }

    /// Counts an address.
    void count(JsonCursor at) throws RefusedJson {
        if (++addresses > MOST_ADDRESSES) {
            throw at.refused("json.too-many");
        }
    }

    void find(String code, Severity severity, Place place, String subject, String value) {
        findings.add(new Finding(code, severity, Optional.of(place), subject, value));
    }

    /// A member the contract does not name: it may appear at any time, and somebody should hear of it once.
    void unknown(String name, JsonCursor at) throws RefusedJson {
        Place place = place(at);
        at.skip();
        if (unknown.add(name)) {
            find("source.member-unknown", Severity.REMARK, place, "", JsonText.shown(name));
        }
    }
}
