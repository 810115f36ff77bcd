package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.lint.Quarantine;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads an item of a list of hosts into the group it belongs to.
final class GroupItem {

    private static final Pattern SECURE = Pattern.compile("(?i)(?<![a-z])https://");
    private static final Pattern LABELLED = Pattern.compile("[^:]{1,60}: ?https?://\\S+");

    private final Page page;
    private final Groups groups;
    private final RegionTab tab;

    GroupItem(Page page, Groups groups, RegionTab tab) {
        this.page = page;
        this.groups = groups;
        this.tab = tab;
    }

    void read(Section section, @Nullable GroupDraft group, PageLine item) {
        if (section.equals(Section.ATTESTATION)) {
            attestation(item);
        } else if (section.equals(Section.DELIVERY_OPTIMIZATION)) {
            hosts(delivery(item), item);
        } else if (section.equals(Section.STORE) && page.words().says(Statement.EXAMPLE, item.text())) {
            hosts(groups.open(GroupKind.STORE_FALLBACK_CACHE, Optional.empty(), item), item);
        } else if (group != null && !group.kind().isPointer()) {
            hosts(group, item);
        } else if (Addresses.startsWithAddress(item.text())
                || !Addresses.hostsIn(item.text()).isEmpty()) {
            page.find("learn.orphan-cell", Severity.QUARANTINE, item.number(), section.slug(), item.text());
        }
    }

    private GroupDraft delivery(PageLine item) {
        return groups.open(GroupKind.DELIVERY_OPTIMIZATION, Optional.empty(), item);
    }

    /// Whether an item names hosts and says little else: an address, or a label before one.
    boolean isHosts(String text) {
        boolean labelled = LABELLED.matcher(text).matches();
        String first = text.indexOf(' ') < 0 ? text : text.substring(0, text.indexOf(' '));
        return labelled
                || (Addresses.startsWithAddress(text)
                        && HostPattern.tryParse(Addresses.bare(first))
                                .filter(host -> Quarantine.reason(host).isEmpty())
                                .isPresent());
    }

    /// The Device Health Attestation host, which only a sentence names.
    void dha(PageLine sentence) {
        for (String written : Addresses.hostsIn(sentence.text())) {
            GroupDraft group = groups.open(GroupKind.ATTESTATION_DHA, Optional.empty(), sentence.with("DHA"));
            cell(group).address(written, sentence.numberOf(written), false);
        }
    }

    /// An item that begins with an address names this one, and the rest is a remark; one that begins with words names
    /// all the addresses in it.
    private void hosts(GroupDraft group, PageLine item) {
        String text = item.text();
        if (!Addresses.startsWithAddress(text)) {
            boolean example = page.words().says(Statement.EXAMPLE, text);
            List<String> found = Addresses.hostsIn(text);
            found.forEach(host -> cell(group).address(host, item.numberOf(host), example));
            if (SECURE.matcher(text).find()) {
                group.state(Service.tcp(443));
            }
            Addresses.brokenIn(text, found).forEach(token -> broken(group, item, token));
            return;
        }
        int blank = text.indexOf(' ');
        cell(group).address(blank < 0 ? text : text.substring(0, blank), item.number(), false);
        String remark = blank < 0
                ? ""
                : text.substring(blank + 1).replaceFirst("^[:-] ", "").trim();
        if (!remark.isEmpty()) {
            group.notes().add(new Note(remark, page.place(item.number())));
        }
    }

    private void broken(GroupDraft group, PageLine item, String token) {
        page.find("learn.corrupt-address", Severity.QUARANTINE, item.number(), group.subject(), token);
    }

    /// An attestation host, in its tab or region.
    void attestation(PageLine item) {
        int blank = item.text().indexOf(' ');
        String token = Addresses.bare(blank < 0 ? item.text() : item.text().substring(0, blank));
        boolean secure = token.toLowerCase(Locale.ROOT).startsWith("https://");
        Optional<HostPattern> host = HostPattern.tryParse(secure ? token.substring(8) : token);
        if (host.isEmpty()) {
            page.find("learn.corrupt-address", Severity.QUARANTINE, item.number(), "attestation", item.text());
            return;
        }
        Optional<Region> byName = HostFacts.regionOfAttestation(host.get());
        Optional<Region> region =
                tab.isUnknown() ? Optional.empty() : tab.region().or(() -> byName);
        if (region.isEmpty()) {
            page.find("learn.region-unknown", Severity.QUARANTINE, item.number(), "attestation", item.text());
            return;
        }
        GroupDraft group = attestationOf(region.get(), item);
        if (byName.isPresent() && !byName.equals(region)) {
            page.find("learn.region-disagreement", Severity.WARNING, item.number(), group.subject(), token);
        }
        cell(group).address(token, item.number(), false);
        if (secure) {
            group.state(Service.tcp(443));
        }
    }

    private GroupDraft attestationOf(Region region, PageLine item) {
        Optional<GroupDraft> known = groups.find(GroupKind.ATTESTATION, Optional.of(region));
        if (known.isEmpty() && !tab.open()) {
            String subject = "attestation/" + region;
            page.find("learn.region-inferred", Severity.REMARK, item.number(), subject, region.code());
        }
        return groups.open(GroupKind.ATTESTATION, Optional.of(region), item.with("Microsoft Azure Attestation"));
    }

    private AddressCell cell(GroupDraft group) {
        return new AddressCell(page, group.subject(), group.destinations(), group.notes());
    }
}
