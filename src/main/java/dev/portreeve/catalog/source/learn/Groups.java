package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The groups of a page so far, one for each kind and region.
final class Groups {

    private final List<GroupDraft> drafts = new ArrayList<>();

    /// The group of the kind and region, begun at the label when there is none yet.
    GroupDraft open(GroupKind kind, Optional<Region> region, PageLine label) {
        return find(kind, region).orElseGet(() -> {
            GroupDraft draft = new GroupDraft(kind, region, label);
            drafts.add(draft);
            return draft;
        });
    }

    Optional<GroupDraft> find(GroupKind kind, Optional<Region> region) {
        return drafts.stream()
                .filter(draft -> draft.kind().equals(kind) && draft.region().equals(region))
                .findFirst();
    }

    List<GroupDraft> in(Section section) {
        return drafts.stream()
                .filter(draft -> draft.kind().section().equals(section))
                .toList();
    }

    List<EndpointGroup> finish(Page page) {
        return drafts.stream()
                .map(draft -> draft.finish(page))
                .sorted(Comparator.comparingInt(group -> group.place().line()))
                .toList();
    }
}
