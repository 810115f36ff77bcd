package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Endpoints the article lists outside its tables, with what their place in it says about them.
///
/// @param usual the services that its protocol uses, for where the article states none
record GroupKind(String key, Section section, boolean required, List<Service> usual) {

    static final GroupKind DEVICE_MANAGEMENT = new GroupKind("device-management", Section.CORE, true, 443);
    static final GroupKind DELIVERY_OPTIMIZATION =
            new GroupKind("delivery-optimization", Section.DELIVERY_OPTIMIZATION, true, 80, 443);
    static final GroupKind DELIVERY_PEERING = new GroupKind("delivery-peering", Section.DELIVERY_OPTIMIZATION, false);
    static final GroupKind STORE_FALLBACK_CACHE = new GroupKind("store-fallback-cache", Section.STORE, false, 80, 443);
    static final GroupKind ATTESTATION = new GroupKind("attestation", Section.ATTESTATION, true, 443);
    static final GroupKind ATTESTATION_DHA = new GroupKind("attestation-dha", Section.ATTESTATION, false, 443);

    private static final List<GroupKind> ALL = List.of(
            DEVICE_MANAGEMENT,
            DELIVERY_OPTIMIZATION,
            DELIVERY_PEERING,
            new GroupKind("android-enterprise", Section.ANDROID_ENTERPRISE, false, 443),
            new GroupKind("fcm", Section.ANDROID_ENTERPRISE, false, 443),
            new GroupKind("store", Section.STORE, true, 80, 443),
            new GroupKind("windows-update-agent", Section.STORE, false, 80, 443),
            new GroupKind("store-content", Section.STORE, false, 443),
            STORE_FALLBACK_CACHE,
            ATTESTATION,
            ATTESTATION_DHA,
            new GroupKind("wufb", Section.WUFB, false, 443),
            new GroupKind("analytics", Section.ANALYTICS, false, 443),
            new GroupKind("customer-portals", Section.CORE, false, 443),
            new GroupKind("partner-services", Section.CORE, true, 443),
            new GroupKind("defender", Section.DEFENDER, true, 443),
            new GroupKind("epm", Section.EPM, true, 443));

    private static final Set<String> POINTERS =
            Set.of("android-enterprise", "fcm", "windows-update-agent", "store-content", "wufb", "analytics");

    /// Labels inside a section, by key in the vocabulary. `store-delivery` ends a group without beginning another: what
    /// it stands for has its own section.
    static final List<String> LABELLED =
            List.of("store", "windows-update-agent", "store-content", "store-fallback-cache", "store-delivery", "fcm");

    /// Groups that have a heading of their own and no section.
    static final List<String> HEADED = List.of("customer-portals", "partner-services");

    private GroupKind(String key, Section section, boolean required, int... ports) {
        this(key, section, required, Arrays.stream(ports).mapToObj(Service::tcp).toList());
    }

    /// A group under a heading that no vocabulary has.
    static GroupKind unknown(Section section) {
        return new GroupKind(section.slug(), section, false, 443);
    }

    /// Whether the article sends its readers elsewhere for the hosts. Hosts under such a heading belong to something
    /// else,
    /// whose own heading is lost or new.
    boolean isPointer() {
        return POINTERS.contains(key);
    }

    Direction direction() {
        return equals(DELIVERY_PEERING) ? Direction.PEER : Direction.OUT;
    }

    static Optional<GroupKind> byKey(String key) {
        return ALL.stream().filter(kind -> kind.key.equals(key)).findFirst();
    }

    /// The group that items under the heading of a section belong to before any label. Store and core have none,
    /// attestation and delivery only where hosts are listed.
    static Optional<GroupKind> opening(Section section) {
        return List.of(Section.STORE, Section.CORE, Section.ATTESTATION, Section.DELIVERY_OPTIMIZATION)
                        .contains(section)
                ? Optional.empty()
                : ALL.stream().filter(kind -> kind.section.equals(section)).findFirst();
    }
}
