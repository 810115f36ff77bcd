package dev.portreeve.bundles;

import dev.portreeve.bundles.checks.FileFault;
import dev.portreeve.platform.Refusal;
import dev.portreeve.requests.RequestState;
import java.util.List;

/// Why a package is not issued or revoked.
public sealed interface PackageRefusal extends Refusal {

    /// There is no such request or package.
    record NotFound() implements PackageRefusal {
        @Override
        public String code() {
            return "bundles.not-found";
        }
    }

    /// The request is not approved.
    record NotApproved(RequestState state) implements PackageRefusal {
        @Override
        public String code() {
            return "bundles.not-approved";
        }

        @Override
        public List<Object> parameters() {
            return List.of(state.word());
        }
    }

    /// What would be issued is not what was approved; the request is in review again.
    record ResultChanged() implements PackageRefusal {
        @Override
        public String code() {
            return "bundles.result-changed";
        }
    }

    /// The request can no longer be computed.
    record NotComputable() implements PackageRefusal {
        @Override
        public String code() {
            return "bundles.not-computable";
        }
    }

    /// An approver lost the role since, so too few approvals count.
    record QuorumLost() implements PackageRefusal {
        @Override
        public String code() {
            return "bundles.quorum-lost";
        }
    }

    /// A check of a file failed: a bug of the portal, or the program of a target refuses what the portal writes.
    ///
    /// @param line 0 where no line is to blame
    record FileRefused(String path, int line, String tool, String words) implements PackageRefusal {

        static FileRefused of(FileFault fault) {
            return new FileRefused(fault.path(), fault.line(), fault.tool(), fault.words());
        }

        @Override
        public String code() {
            return "bundles.file-refused";
        }

        @Override
        public List<Object> parameters() {
            return List.of(path, line, tool, words);
        }
    }

    /// The package is not in force, so there is nothing to revoke.
    record NotInForce() implements PackageRefusal {
        @Override
        public String code() {
            return "bundles.not-in-force";
        }
    }

    /// Revoking needs a reason of 3 to 500 characters.
    record ReasonMissing() implements PackageRefusal {
        @Override
        public String code() {
            return "bundles.reason-missing";
        }
    }
}
