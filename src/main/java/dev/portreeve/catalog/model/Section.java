package dev.portreeve.catalog.model;

import java.util.List;
import java.util.regex.Pattern;

/// A part of the catalog, in the order of the article. The slug stands in addresses, files and the database;
/// a source with other service areas brings its own slugs.
public record Section(String slug) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    public static final Section CORE = new Section("core");
    public static final Section AUTOPILOT = new Section("autopilot");
    public static final Section REMOTE_HELP = new Section("remote-help");
    public static final Section WNS = new Section("wns");
    public static final Section DELIVERY_OPTIMIZATION = new Section("delivery-optimization");
    public static final Section APPLE = new Section("apple");
    public static final Section AOSP = new Section("aosp");
    public static final Section ANDROID_ENTERPRISE = new Section("android-enterprise");
    public static final Section AUTHENTICATION = new Section("authentication");
    public static final Section SCRIPTS_WIN32 = new Section("scripts-win32");
    public static final Section MACOS = new Section("macos");
    public static final Section STORE = new Section("store");
    public static final Section ATTESTATION = new Section("attestation");
    public static final Section WUFB = new Section("wufb");
    public static final Section ANALYTICS = new Section("analytics");
    public static final Section DEFENDER = new Section("defender");
    public static final Section EPM = new Section("epm");

    /// The sections of the Intune article, in its order.
    public static final List<Section> INTUNE = List.of(
            CORE,
            AUTOPILOT,
            REMOTE_HELP,
            WNS,
            DELIVERY_OPTIMIZATION,
            APPLE,
            AOSP,
            ANDROID_ENTERPRISE,
            AUTHENTICATION,
            SCRIPTS_WIN32,
            MACOS,
            STORE,
            ATTESTATION,
            WUFB,
            ANALYTICS,
            DEFENDER,
            EPM);

    /// @throws IllegalArgumentException when the slug is not lower-case words joined by hyphens
    public Section {
        if (slug.length() > 40 || !SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("not a section slug: " + slug);
        }
    }

    @Override
    public String toString() {
        return slug;
    }
}
