package dev.portreeve.rendering;

/// A `scope.json` that is refused.
public final class InvalidScopeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String member;

    InvalidScopeException(String code, String member) {
        super(code + " at " + member);
        this.code = code;
        this.member = member;
    }

    /// Stable kebab-case word, message key `rendering.scope.<code>`; {0} is the member.
    public String code() {
        return code;
    }

    /// The member that is wrong; `$` for the document.
    public String member() {
        return member;
    }
}
