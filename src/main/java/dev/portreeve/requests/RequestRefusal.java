package dev.portreeve.requests;

import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.platform.Refusal;
import java.util.List;

/// Why something about a request is refused.
public sealed interface RequestRefusal extends Refusal {

    /// A field of the form is wrong.
    ///
    /// @param field   which one
    /// @param problem kebab-case word; the code is `requests.<field>-<problem>`
    record FieldWrong(RequestField field, String problem, List<Object> parameters) implements RequestRefusal {

        /// Copies the parameters.
        public FieldWrong {
            parameters = List.copyOf(parameters);
        }

        @Override
        public String code() {
            return "requests." + field.word() + "-" + problem;
        }
    }

    /// There is no such request.
    record NotFound() implements RequestRefusal {
        @Override
        public String code() {
            return "requests.not-found";
        }
    }

    /// The request is in a state in which this cannot be done.
    record WrongState(RequestState state, RequestEvent event) implements RequestRefusal {
        @Override
        public String code() {
            return "requests.wrong-state";
        }

        @Override
        public List<Object> parameters() {
            return List.of(state.word());
        }
    }

    /// Only the author may do this.
    record OnlyTheAuthor() implements RequestRefusal {
        @Override
        public String code() {
            return "requests.only-the-author";
        }
    }

    /// Somebody saved another version meanwhile.
    record ChangedMeanwhile() implements RequestRefusal {
        @Override
        public String code() {
            return "requests.changed-meanwhile";
        }
    }

    /// Only a request in force can be amended.
    record NotInForce(RequestState state) implements RequestRefusal {
        @Override
        public String code() {
            return "requests.not-in-force";
        }

        @Override
        public List<Object> parameters() {
            return List.of(state.word());
        }
    }

    /// The revision does nothing to what the request has open, or a newer one does something else.
    record NotTouched(RevisionNumber revision) implements RequestRefusal {
        @Override
        public String code() {
            return "requests.not-touched";
        }

        @Override
        public List<Object> parameters() {
            return List.of(revision.toString());
        }
    }

    /// There is an amendment of the request for this revision already.
    record AmendedAlready(RequestNumber by) implements RequestRefusal {
        @Override
        public String code() {
            return "requests.amended-already";
        }

        @Override
        public List<Object> parameters() {
            return List.of(by.toString());
        }
    }
}
