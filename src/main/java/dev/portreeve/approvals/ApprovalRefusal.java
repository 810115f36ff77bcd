package dev.portreeve.approvals;

import dev.portreeve.canonical.Digest;
import dev.portreeve.platform.Refusal;
import dev.portreeve.requests.RequestState;
import java.util.List;

/// Why a decision is refused.
public sealed interface ApprovalRefusal extends Refusal {

    /// There is no such request.
    record NotFound() implements ApprovalRefusal {
        @Override
        public String code() {
            return "approvals.not-found";
        }
    }

    /// The request is not in review: decided already, withdrawn or a draft again.
    record NotInReview(RequestState state) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approvals.not-in-review";
        }

        @Override
        public List<Object> parameters() {
            return List.of(state.word());
        }
    }

    /// The person wrote or edited a revision of the request.
    record AuthorMayNotDecide() implements ApprovalRefusal {
        @Override
        public String code() {
            return "approvals.author-may-not-decide";
        }
    }

    /// The person has decided on this digest.
    record DecidedAlready() implements ApprovalRefusal {
        @Override
        public String code() {
            return "approvals.decided-already";
        }
    }

    /// What would be opened is not what the person saw.
    record ResultChanged(Digest now) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approvals.result-changed";
        }

        @Override
        public List<Object> parameters() {
            return List.of(now.hex().substring(0, 16));
        }
    }

    /// The request can no longer be computed, so nothing can be approved.
    record NotComputable() implements ApprovalRefusal {
        @Override
        public String code() {
            return "approvals.not-computable";
        }
    }

    /// Asking for changes and rejecting need a reason.
    record ReasonMissing() implements ApprovalRefusal {
        @Override
        public String code() {
            return "approvals.reason-missing";
        }
    }

    /// The comment is longer than this many characters, or empty where a word is wanted.
    record CommentLength(int longest) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approvals.comment-length";
        }

        @Override
        public List<Object> parameters() {
            return List.of(longest);
        }
    }
}
