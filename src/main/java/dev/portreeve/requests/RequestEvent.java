package dev.portreeve.requests;

/// What moves a request from one state to another.
public enum RequestEvent {
    EDIT,
    SUBMIT,
    CHECKED,
    RECOMPUTE,
    APPROVE,
    REQUEST_CHANGES,
    REJECT,
    WITHDRAW,
    ISSUE,
    SUPERSEDE,
    EXPIRE,
    REVOKE
}
