package dev.portreeve.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The keys a verifier trusts, each for one purpose: the file that `ssh-keygen -Y verify -f` reads (ssh-keygen(1),
/// ALLOWED SIGNERS), in the one spelling Portreeve writes. Comment lines and empty lines are the reader's own affair.
public record AllowedSigners(List<Entry> entries) {

    /// The identity every package is signed under.
    public static final String IDENTITY = "portreeve";

    private static final int LIMIT = 65_536;
    private static final Pattern LINE = Pattern.compile(
            IDENTITY + " namespaces=\"([A-Za-z0-9@._-]{1,300})\" ([a-z0-9-]{1,40}) ([A-Za-z0-9+/=]{1,400})");

    /// @param entries at least one
    public AllowedSigners {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("nobody is trusted");
        }
    }

    /// A trusted key and the purpose it may sign for.
    public record Entry(String namespace, VerifyingKey key) {

        /// The line, without its end.
        public String line() {
            return IDENTITY + " namespaces=\"" + namespace + "\" " + key.sshLine();
        }
    }

    /// Reads the file.
    ///
    /// @throws SignatureVerificationException at the first line that Portreeve would not have written
    public static AllowedSigners parse(byte[] file) throws SignatureVerificationException {
        if (file.length > LIMIT) {
            throw new SignatureVerificationException("a file of at most " + LIMIT + " bytes", file.length + " bytes");
        }
        List<Entry> entries = new ArrayList<>();
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty() && !lines[i].startsWith("#")) {
                entries.add(entry(lines[i], i + 1));
            }
        }
        if (entries.isEmpty()) {
            throw new SignatureVerificationException("at least one trusted key", "none");
        }
        return new AllowedSigners(entries);
    }

    /// Checks that the key may sign for the purpose.
    ///
    /// @throws SignatureVerificationException when no line says so
    public void verifyTrust(VerifyingKey key, String namespace) throws SignatureVerificationException {
        if (entries.stream().noneMatch(entry -> entry.key().equals(key))) {
            throw new SignatureVerificationException("a key of the signers file", key.fingerprint());
        }
        if (!entries.contains(new Entry(namespace, key))) {
            throw new SignatureVerificationException("a purpose the signers file allows to this key", namespace);
        }
    }

    /// The file.
    public String text() {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.line()).append('\n'));
        return text.toString();
    }

    private static Entry entry(String line, int number) throws SignatureVerificationException {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new SignatureVerificationException(
                    "line " + number + " like: portreeve namespaces=\"rule-package@HOST\" ssh-ed25519 AAAA…",
                    shortened(line));
        }
        Entry entry;
        try {
            entry = new Entry(
                    matcher.group(1), VerifyingKey.ofSsh(Base64.getDecoder().decode(matcher.group(3))));
        } catch (IllegalArgumentException e) {
            throw new SignatureVerificationException("line " + number + " with Base64", String.valueOf(e.getMessage()));
        }
        if (!entry.line().equals(line)) {
            throw new SignatureVerificationException("line " + number + " as: " + entry.line(), shortened(line));
        }
        return entry;
    }

    private static String shortened(String line) {
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }
}
