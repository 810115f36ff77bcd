package dev.portreeve.signing;

/// The signing key cannot be used: its store is missing, unsafe or broken. Nothing has been signed.
public final class SigningUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// With the reason, for the log and the operator.
    public SigningUnavailableException(String message) {
        super(message);
    }

    /// With the reason and what led to it.
    public SigningUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
