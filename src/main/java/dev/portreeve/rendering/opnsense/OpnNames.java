package dev.portreeve.rendering.opnsense;

import dev.portreeve.rendering.text.SafeName;

/// Names of a request's aliases: letters, digits and `_`. They begin with the request number, so that none is a keyword
/// of pf, a service, or an interface.
final class OpnNames {

    private final String request;

    OpnNames(String request) {
        this.request = identifier(request);
    }

    String name(String kind, String word) {
        return SafeName.of(OpnLimits.NAME, request, kind, identifier(word));
    }

    private static String identifier(String word) {
        return word.replace('-', '_');
    }
}
