package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.FeatureSelection;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A tick for each feature. Device management is always ticked; what a ticked feature needs is ticked with it and says
/// why. The value is what was chosen by hand, device management included.
final class FeaturePicker extends CustomField<Set<String>> {

    private static final long serialVersionUID = 1L;

    private final transient FeatureTable table;
    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final Map<String, Span> reasons = new LinkedHashMap<>();
    private final Set<String> chosen = new TreeSet<>();
    private boolean showing;

    FeaturePicker(FeatureTable table) {
        super(Set.of());
        this.table = table;
        Div list = div("feats");
        table.features().forEach(feature -> list.add(row(feature)));
        add(list);
        setLabel(t("requests.field.features"));
        chosen.add(FeatureId.BASE.word());
        show();
    }

    /// The chosen features in the order of the table, device management first.
    List<String> features() {
        return boxes.keySet().stream().filter(chosen::contains).toList();
    }

    private Div row(Feature feature) {
        String id = feature.id().word();
        Checkbox box = new Checkbox(t("catalog.feature." + id));
        box.addValueChangeListener(event -> ticked(id, event.getValue()));
        box.setId("feature-" + id);
        Span reason = span("feat-r");
        boxes.put(id, box);
        reasons.put(id, reason);
        Div row = div("feat", box, span("feat-h", t("catalog.feature." + id + ".help")), reason);
        Div tags = div("feat-tags");
        feature.remarks().forEach(remark -> tags.add(new Tag(t("catalog.remark." + remark))));
        row.add(tags);
        return row;
    }

    private void ticked(String id, boolean on) {
        if (showing) {
            return;
        }
        if (on) {
            chosen.add(id);
        } else {
            chosen.remove(id);
        }
        show();
        updateValue();
    }

    /// Ticks what is chosen and what it needs, and says why.
    private void show() {
        showing = true;
        FeatureSelection selection =
                table.expand(chosen.stream().map(FeatureId::new).collect(Collectors.toUnmodifiableSet()));
        Map<String, FeatureSelection.Entry> entries = selection.entries().stream()
                .collect(Collectors.toMap(entry -> entry.feature().id().word(), entry -> entry));
        boxes.forEach((id, box) -> {
            FeatureSelection.@Nullable Entry entry = entries.get(id);
            boolean base = id.equals(FeatureId.BASE.word());
            box.setValue(entry != null);
            box.setReadOnly(base || (entry != null && !entry.chosen()));
            @Nullable Span reason = reasons.get(id);
            if (reason != null) {
                reason.setText(base ? t("requests.feature.base") : reason(entry));
            }
        });
        showing = false;
    }

    /// Why it was added; empty when it was not.
    private static String reason(FeatureSelection.@Nullable Entry entry) {
        if (entry == null || entry.chosen()) {
            return "";
        }
        String who = Formats.current()
                .list(entry.neededBy().stream()
                        .map(need -> t("catalog.feature." + need.by().word()))
                        .toList());
        String why = t("catalog.prerequisite." + entry.neededBy().getFirst().reason());
        return t("requests.feature.needed", who, why);
    }

    @Override
    protected Set<String> generateModelValue() {
        return Set.copyOf(chosen);
    }

    @Override
    protected void setPresentationValue(Set<String> value) {
        chosen.clear();
        value.stream().filter(boxes::containsKey).forEach(chosen::add);
        chosen.add(FeatureId.BASE.word());
        show();
    }
}
