package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.shell.kit.Steps;
import java.util.List;
import java.util.stream.Stream;

/// The life of a request as a step bar: up to issue, or to the state that closed it.
final class RequestSteps {

    private static final List<RequestState> WAY = List.of(
            RequestState.DRAFT,
            RequestState.SUBMITTED,
            RequestState.IN_REVIEW,
            RequestState.APPROVED,
            RequestState.ISSUED);

    private RequestSteps() {}

    static Steps of(RequestSnapshot request) {
        List<RequestState> way = way(request);
        return new Steps(
                t("requests.life"),
                way.stream().map(state -> t(state.messageKey())).toList(),
                request.state() == RequestState.ISSUED ? way.size() : way.indexOf(request.state()));
    }

    private static List<RequestState> way(RequestSnapshot request) {
        RequestState state = request.state();
        return switch (state) {
            case DRAFT, SUBMITTED, IN_REVIEW, APPROVED, ISSUED -> WAY;
            case SUPERSEDED, EXPIRED, REVOKED ->
                Stream.concat(WAY.stream(), Stream.of(state)).toList();
            case REJECTED ->
                Stream.concat(WAY.stream().limit(3), Stream.of(state)).toList();
            case WITHDRAWN ->
                Stream.concat(WAY.stream().limit(request.submittedAt().isPresent() ? 2 : 1), Stream.of(state))
                        .toList();
        };
    }
}
