package dev.portreeve.requests;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A form by the names of its fields, for tests that change one of them.
public final class FormDraft {

    private final Map<String, String> fields = new TreeMap<>();

    /// A form in which every field is right on 23 November 2026, for a tenant in Europe.
    public static FormDraft right() {
        FormDraft draft = new FormDraft();
        draft.fields.putAll(Map.of(
                "title", "Autopilot for Lyon",
                "tenant", "00000000-0000-0000-0000-000000000001",
                "features", "base,autopilot",
                "targets", "squid",
                "networks", "10.20.0.0/16\n10.21.0.0/16",
                "expires", "2027-05-01",
                "justification", "New devices are set up in Lyon"));
        return draft;
    }

    /// The same with another value in one field.
    public FormDraft with(String field, String value) {
        FormDraft other = new FormDraft();
        other.fields.putAll(fields);
        other.fields.put(field, value);
        return other;
    }

    /// The form.
    public RequestForm toForm() {
        return new RequestForm(
                text("title"),
                text("tenant"),
                text("scaleUnit"),
                list("features"),
                text("enforcementPoint"),
                list("targets"),
                text("networks"),
                text("zones"),
                text("peers"),
                text("expires"),
                text("justification"),
                text("ticket"));
    }

    private String text(String field) {
        return fields.getOrDefault(field, "");
    }

    private List<String> list(String field) {
        return Splitter.on(',').omitEmptyStrings().splitToList(text(field));
    }
}
