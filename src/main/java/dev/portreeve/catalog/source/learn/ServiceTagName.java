package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.List;
import java.util.regex.Pattern;

/// Names of service tags, such as `AzureFrontDoor.MicrosoftSecurity`: networks that another file lists.
final class ServiceTagName {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]{2,40}\\.[A-Z][A-Za-z]{4,40}");

    private ServiceTagName() {}

    static boolean isOne(String word) {
        return NAME.matcher(word).matches();
    }

    /// Says which tags a sentence names.
    static void find(Page page, Part part, PageLine line) {
        List<String> names = Addresses.hostsIn(line.text()).stream()
                .filter(ServiceTagName::isOne)
                .distinct()
                .toList();
        String subject = part.section().map(Object::toString).orElse("");
        names.forEach(name -> page.find("learn.service-tag", Severity.WARNING, line.numberOf(name), subject, name));
    }
}
