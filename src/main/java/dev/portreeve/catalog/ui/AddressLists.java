package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.HostList;
import dev.portreeve.shell.kit.SectionHead;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The names, networks and scale units of an entry, each to be copied one by one or all at once.
final class AddressLists {

    private static final int MOST_BITS = 62;

    private AddressLists() {}

    static void addTo(Div panel, Opening opening) {
        if (opening instanceof ScaleUnitRow row) {
            List<String> codes = row.codes().stream().map(ScaleUnit::code).toList();
            panel.add(head("catalog.units", count(codes.size()), codes), columns(codes));
        }
        if (!opening.hosts().isEmpty()) {
            List<String> names =
                    opening.hosts().stream().map(Destination.Host::written).toList();
            panel.add(head("catalog.hosts", count(names.size()), names), hosts(opening));
        }
        if (!opening.networks().isEmpty()) {
            List<String> networks =
                    opening.networks().stream().sorted().map(Prefix::toString).toList();
            panel.add(head("catalog.networks", addresses(opening.networks()), networks), columns(networks));
        }
        if (!opening.hosts().isEmpty() && !opening.networks().isEmpty()) {
            panel.add(paragraph(
                    "muted note",
                    t(
                            "catalog.alternatives",
                            opening.hosts().size(),
                            opening.networks().size())));
        }
    }

    private static Component head(String key, String note, List<String> all) {
        return new SectionHead(t(key))
                .note(note)
                .end(new CopyButton(t(key), String.join("\n", all)).labelled(t("shell.copy.all")));
    }

    private static String count(int number) {
        return Formats.current().number(number);
    }

    private static String addresses(List<Prefix> networks) {
        BigInteger size = AddressSet.of(networks).size();
        return size.bitLength() > MOST_BITS
                ? count(networks.size())
                : t("catalog.networks.size", networks.size(), size.longValueExact());
    }

    private static Component hosts(Opening opening) {
        HostList list = new HostList();
        opening.hosts().forEach(host -> list.host(host.written(), remark(opening, host)));
        return list;
    }

    private static String remark(Opening opening, Destination.Host host) {
        List<String> words = new ArrayList<>();
        if (host.pattern() instanceof HostPattern.Wildcard) {
            words.add(t("catalog.host.wildcard"));
        }
        opening.wildcards().stream()
                .map(Destination.Host::pattern)
                .filter(other -> !other.equals(host.pattern()) && host.pattern().isCoveredBy(other))
                .findFirst()
                .ifPresent(other -> words.add(t("catalog.host.covered", other.toString())));
        if (host.example()) {
            words.add(t("catalog.host.example"));
        }
        words.add(t("catalog.line", Formats.current().number(host.place().line())));
        return String.join(" \u00b7 ", words);
    }

    private static Component columns(List<String> values) {
        UnorderedList list = new UnorderedList();
        list.addClassName("nets");
        values.forEach(value -> list.add(new ListItem(value)));
        return list;
    }
}
