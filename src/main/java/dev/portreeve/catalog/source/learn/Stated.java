package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.List;
import java.util.Optional;

/// A requirement as a sentence states it.
///
/// @param hosts   the hosts it names; empty when it speaks of the endpoints of its section
/// @param section the section it stands in; empty when it is about the whole page
record Stated(RequirementKind kind, List<HostPattern> hosts, Optional<Section> section, PageLine sentence) {

    Stated {
        hosts = List.copyOf(hosts);
    }

    int line() {
        return sentence.number();
    }
}
