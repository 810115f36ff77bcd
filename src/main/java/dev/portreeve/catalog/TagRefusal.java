package dev.portreeve.catalog;

import dev.portreeve.catalog.model.SetId;
import dev.portreeve.platform.Refusal;
import java.util.List;

/// Why a tag was not attached. Nothing has changed.
public sealed interface TagRefusal extends Refusal {

    /// The newest file of tags lacks it, or there is no file.
    record Unknown(String tag) implements TagRefusal {
        @Override
        public String code() {
            return "catalog.tag-unknown";
        }

        @Override
        public List<Object> parameters() {
            return List.of(tag);
        }
    }

    /// No revision and no snapshot of the cloud has such a set.
    record NoSuchSet(SetId set) implements TagRefusal {
        @Override
        public String code() {
            return "catalog.tag-set-unknown";
        }

        @Override
        public List<Object> parameters() {
            return List.of(set.toString());
        }
    }

    /// It is attached to the set already.
    record Attached(String tag, SetId set) implements TagRefusal {
        @Override
        public String code() {
            return "catalog.tag-attached";
        }

        @Override
        public List<Object> parameters() {
            return List.of(tag, set.toString());
        }
    }
}
