package dev.portreeve.requests;

import static dev.portreeve.requests.RequestState.APPROVED;
import static dev.portreeve.requests.RequestState.DRAFT;
import static dev.portreeve.requests.RequestState.EXPIRED;
import static dev.portreeve.requests.RequestState.IN_REVIEW;
import static dev.portreeve.requests.RequestState.ISSUED;
import static dev.portreeve.requests.RequestState.REJECTED;
import static dev.portreeve.requests.RequestState.REVOKED;
import static dev.portreeve.requests.RequestState.SUBMITTED;
import static dev.portreeve.requests.RequestState.SUPERSEDED;
import static dev.portreeve.requests.RequestState.WITHDRAWN;

import java.util.Optional;

/// The one table of moves, *state x event -> state*; what is not in it is refused.
public final class RequestStates {

    private RequestStates() {}

    /// The state after the event; empty when the event is not possible in this state.
    public static Optional<RequestState> next(RequestState from, RequestEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case EDIT ->
                        switch (from) {
                            case DRAFT, IN_REVIEW, APPROVED, REJECTED -> DRAFT;
                            default -> null;
                        };
                    case SUBMIT -> from == DRAFT ? SUBMITTED : null;
                    case CHECKED -> from == SUBMITTED ? IN_REVIEW : null;
                    case RECOMPUTE -> from == IN_REVIEW || from == APPROVED ? IN_REVIEW : null;
                    case APPROVE -> from == IN_REVIEW ? APPROVED : null;
                    case REQUEST_CHANGES -> from == IN_REVIEW ? DRAFT : null;
                    case REJECT -> from == IN_REVIEW ? REJECTED : null;
                    case WITHDRAW ->
                        switch (from) {
                            case DRAFT, SUBMITTED, IN_REVIEW, APPROVED -> WITHDRAWN;
                            default -> null;
                        };
                    case ISSUE -> from == APPROVED ? ISSUED : null;
                    case SUPERSEDE -> from == ISSUED ? SUPERSEDED : null;
                    case EXPIRE -> from == ISSUED ? EXPIRED : null;
                    case REVOKE -> from == ISSUED ? REVOKED : null;
                });
    }
}
