package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.addressing.FlowSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.PortSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.Reach;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.ChangeLines;
import java.util.List;

/// What passes that did not before, and what no longer passes, one destination a line with its ports.
final class EffectLines {

    private static final int EXCEPTIONS_SHOWN = 3;

    /// How a line is added: `added` or `removed`.
    private interface Adding {
        void line(String destination, String ports, String note);
    }

    private EffectLines() {}

    static ChangeLines of(Effect effect) {
        ChangeLines lines = new ChangeLines();
        add(effect.closes(), lines::removed);
        add(effect.opens(), lines::added);
        return lines;
    }

    /// Whether the effect of a changed entry is something else than the hosts that came and went.
    static boolean sayMore(EntryChange change) {
        if (change.change() != EntryChange.Change.CHANGED || change.effect().kind() == Effect.Kind.NONE) {
            return false;
        }
        boolean plain = change.services().isEmpty()
                && change.networks().isEmpty()
                && same(change.effect().opens(), change.addedHosts())
                && same(change.effect().closes(), change.removedHosts());
        return !plain;
    }

    private static boolean same(Reach reach, List<HostPattern> written) {
        return reach.hosts().equals(written.stream().sorted().toList())
                && reach.flows().stream()
                        .flatMap(part -> part.hosts().stream())
                        .allMatch(host -> host.except().isEmpty());
    }

    private static void add(Reach reach, Adding adding) {
        for (FlowSet.Part part : reach.flows()) {
            String ports = ports(part.ports());
            for (HostSet.Part host : part.hosts()) {
                adding.line(host.pattern().toString(), ports, except(host.except()));
            }
            for (Prefix network : part.networks().prefixes()) {
                adding.line(network.toString(), ports, "");
            }
        }
        if (!reach.betweenClients().isEmpty()) {
            adding.line(t("catalog.entry.peer"), ports(reach.betweenClients()), "");
        }
    }

    private static String ports(PortSet ports) {
        return EntryWords.ports(ports.services());
    }

    private static String except(List<HostPattern> except) {
        if (except.isEmpty()) {
            return "";
        }
        String shown = Formats.current()
                .list(except.stream()
                        .limit(EXCEPTIONS_SHOWN)
                        .map(HostPattern::toString)
                        .toList());
        int more = except.size() - EXCEPTIONS_SHOWN;
        return more > 0 ? t("catalog.compare.except.more", shown, more) : t("catalog.compare.except", shown);
    }
}
