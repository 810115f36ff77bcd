package dev.portreeve.signing.keystore;

import dev.portreeve.signing.SigningUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Makes a key with the Java platform's own `keytool`: a PKCS#12 entry needs a certificate around the key, and the
/// platform has no public way to write one.
final class KeyTool {

    static final String ALIAS = "rule-packages";

    private KeyTool() {}

    static void makeEd25519(Path store, Path passwordFile) throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = List.of(
                tool,
                "-J-Duser.language=en",
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "Ed25519",
                "-dname",
                "CN=Portreeve rule packages",
                "-validity",
                "36500",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass:file",
                passwordFile.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            // what it prints fits the pipe, so waiting first cannot block it
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new SigningUnavailableException("keytool made no key within a minute");
            }
            if (process.exitValue() != 0) {
                String output = reader.lines().limit(50).collect(Collectors.joining("\n"));
                throw new SigningUnavailableException("keytool made no key:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningUnavailableException("interrupted while keytool made a key", e);
        }
    }
}
