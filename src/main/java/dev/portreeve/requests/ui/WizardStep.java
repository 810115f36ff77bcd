package dev.portreeve.requests.ui;

import com.vaadin.flow.component.Component;
import dev.portreeve.requests.RequestForm;
import java.util.function.UnaryOperator;

/// A step of the wizard that has fields.
///
/// @param component what is shown
/// @param read      the form with what the fields of this step say now
/// @param errors    where refusals are shown
record WizardStep(Component component, UnaryOperator<RequestForm> read, FieldErrors errors) {}
