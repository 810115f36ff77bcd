package dev.portreeve.rendering.text;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;

/// Networks and host names as parts of a [SafeName]: they depend on nothing else, so that an object keeps its name
/// while others come and go.
public final class ObjectWord {

    private static final int TAIL = 10;

    private ObjectWord() {}

    /// `198-51-100-0_27`, `2001-db8-40--_48`.
    public static String of(Prefix network) {
        return network.toString().replaceAll("[.:]", "-").replace('/', '_');
    }

    /// `manage_microsoft_com`. A host that has `_` itself ends in a digest, so that `a_b.c` and `a.b_c` stay apart.
    public static String of(String host) {
        String word = host.replace('.', '_');
        String digest = Digest.of(host.getBytes(StandardCharsets.US_ASCII)).hex();
        return host.indexOf('_') < 0 ? word : word + "_" + digest.substring(0, TAIL);
    }
}
