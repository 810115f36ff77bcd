package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Section;
import java.text.Normalizer;
import java.util.Locale;

/// Names a section after a heading that no vocabulary has.
final class HeadingSlug {

    /// The section of rows whose heading is lost, or says nothing in Latin letters.
    static final Section UNRECOGNISED = new Section("unrecognised");

    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;

    private HeadingSlug() {}

    static Section section(String heading) {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (String word : plain.replaceAll("\\p{M}", "").split("[^a-z0-9]+", -1)) {
            int more = slug.isEmpty() ? word.length() : word.length() + 1;
            if (slug.length() + more > LONGEST) {
                break;
            }
            if (!word.isEmpty()) {
                slug.append(slug.isEmpty() ? "" : "-").append(word);
            }
        }
        if (slug.length() < SHORTEST) {
            return UNRECOGNISED;
        }
        Section section = new Section(slug.toString());
        return Section.INTUNE.contains(section) ? UNRECOGNISED : section;
    }
}
