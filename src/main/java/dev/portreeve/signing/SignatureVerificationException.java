package dev.portreeve.signing;

/// A key or signature that does not hold. Checked, so that nobody can forget it.
public final class SignatureVerificationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String actual;

    /// With what should have been there and what was.
    public SignatureVerificationException(String expected, String actual) {
        super("expected: " + expected + "\nactual: " + actual);
        this.expected = expected;
        this.actual = actual;
    }

    /// What should have been there.
    public String expected() {
        return expected;
    }

    /// What was there.
    public String actual() {
        return actual;
    }
}
