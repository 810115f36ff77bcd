package dev.portreeve.requests;

import java.util.List;
import java.util.stream.Collectors;

/// Where a request applies: an enforcement point of a tenant, or targets with sources entered by hand. The next package
/// for
/// the same place supersedes the one before.
public record EnforcementPlace(String key) {

    /// The place of a form.
    public static EnforcementPlace of(RequestForm form) {
        return new EnforcementPlace(
                form.enforcementPoint().isBlank()
                        ? String.join(
                                "|",
                                form.tenant(),
                                words(form.targets()),
                                words(parts(form.networks())),
                                words(parts(form.zones())))
                        : form.tenant() + "|" + form.enforcementPoint() + "|" + words(form.targets()));
    }

    private static List<String> parts(String text) {
        return NetworkLines.PARTS.splitToList(text);
    }

    private static String words(List<String> words) {
        return words.stream().distinct().sorted().collect(Collectors.joining(","));
    }
}
