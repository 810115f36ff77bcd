package dev.portreeve.requests;

/// The fields of the form, as refusals name them, and the step of the wizard each stands on.
public enum RequestField {
    TITLE("title", 1),
    TENANT("tenant", 1),
    SCALE_UNIT("scale-unit", 1),
    FEATURES("features", 2),
    TARGETS("targets", 3),
    NETWORKS("networks", 3),
    ZONES("zones", 3),
    PEERS("peers", 3),
    EXPIRES("expires", 3),
    JUSTIFICATION("justification", 3),
    TICKET("ticket", 3),
    RESULT("result", 4);

    private final String word;
    private final int step;

    RequestField(String word, int step) {
        this.word = word;
        this.step = step;
    }

    /// The word of message keys and addresses.
    public String word() {
        return word;
    }

    /// The step of the wizard, from 1.
    public int step() {
        return step;
    }
}
