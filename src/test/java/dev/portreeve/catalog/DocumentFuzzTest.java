package dev.portreeve.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/// Documents that a machine makes up, guided by what they reach in the readers. In the build the collected ones are
/// read; see `src/docs/hostile-input.md` for how to make up more.
class DocumentFuzzTest {

    private static final String DURATION = "2m";
    private static final List<String> CARRIERS = List.of("text", "markdown", "html", "service", "tags", "interchange");
    private static final List<String> SLOTS = List.of("host", "network", "ports");

    @FuzzTest(maxDuration = DURATION)
    void textPage(byte[] document) {
        ReadDocument.check(document);
    }

    @FuzzTest(maxDuration = DURATION)
    void htmlPage(byte[] document) {
        ReadDocument.check(behind("<html>", document));
    }

    @FuzzTest(maxDuration = DURATION)
    void markdownPage(byte[] document) {
        ReadDocument.check(behind("---\ntitle: Network endpoints for Microsoft Intune\n---\n", document));
    }

    @FuzzTest(maxDuration = DURATION)
    void interchange(byte[] document) {
        ReadDocument.check(document);
    }

    @FuzzTest(maxDuration = DURATION)
    void webService(byte[] document) {
        ReadDocument.check(document);
    }

    @FuzzTest(maxDuration = DURATION)
    void serviceTags(byte[] document) {
        ReadDocument.check(document);
    }

    /// A document that is otherwise in order: the first byte says of which carrier, the second where the rest stands.
    @FuzzTest(maxDuration = DURATION)
    void valueInADocument(byte[] bytes) {
        if (bytes.length > 2) {
            String carrier = CARRIERS.get(Math.floorMod(bytes[0], CARRIERS.size()));
            String slot = SLOTS.get(Math.floorMod(bytes[1], SLOTS.size()));
            String value = new String(bytes, 2, bytes.length - 2, UTF_8);
            ReadDocument.check(HostileTemplate.of(carrier).with(slot, value));
        }
    }

    private static byte[] behind(String head, byte[] document) {
        byte[] start = head.getBytes(UTF_8);
        byte[] whole = new byte[start.length + document.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(document, 0, whole, start.length, document.length);
        return whole;
    }
}
