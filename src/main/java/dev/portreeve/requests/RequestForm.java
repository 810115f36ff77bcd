package dev.portreeve.requests;

import java.util.List;

/// The choices of a draft exactly as entered, wrong or missing ones included, so that leaving loses nothing.
/// [RequestChoices] is what they mean once every field is right.
///
/// @param title            what people call it
/// @param tenant           the id of the tenant; empty while not chosen
/// @param scaleUnit        the scale unit code; empty means the tenant's own
/// @param features         feature ids as chosen, without prerequisites
/// @param enforcementPoint the id of the enforcement point; empty when targets and sources are entered by hand
/// @param targets          target ids
/// @param networks         source networks, one a line
/// @param zones            source zones, one a line
/// @param peers            client networks for peering, one a line
/// @param expires          ISO date
/// @param justification    why, for the approver
/// @param ticket           a reference elsewhere; may be empty
public record RequestForm(
        String title,
        String tenant,
        String scaleUnit,
        List<String> features,
        String enforcementPoint,
        List<String> targets,
        String networks,
        String zones,
        String peers,
        String expires,
        String justification,
        String ticket) {

    /// Copies the lists.
    public RequestForm {
        features = List.copyOf(features);
        targets = List.copyOf(targets);
    }

    /// A form in which nothing is chosen.
    public static RequestForm empty() {
        return new RequestForm("", "", "", List.of(), "", List.of(), "", "", "", "", "", "");
    }
}
