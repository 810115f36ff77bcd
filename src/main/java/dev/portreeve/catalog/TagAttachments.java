package dev.portreeve.catalog;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.persistence.AttachmentRows;
import dev.portreeve.catalog.persistence.SnapshotRows;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.servicetags.ServiceTagsReader;
import dev.portreeve.catalog.source.webservice.WebServiceReader;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which service tags are further sources of networks of which sets. What they bring counts from the next revision on.
@Service
@PreAuthorize("isAuthenticated()")
public class TagAttachments {

    private final AttachmentRows rows;
    private final SnapshotRows snapshots;
    private final Snapshots contents;
    private final ServiceTags tags;
    private final Catalog catalog;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TagAttachments(
            AttachmentRows rows,
            SnapshotRows snapshots,
            Snapshots contents,
            ServiceTags tags,
            Catalog catalog,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.snapshots = snapshots;
        this.contents = contents;
        this.tags = tags;
        this.catalog = catalog;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /// The attachments that hold, by cloud, set and tag.
    public List<TagAttachment> current() {
        return rows.current().stream().map(TagAttachments::attachment).toList();
    }

    /// What the attachments that hold bring, by the newest files of tags; each file is read once.
    @Transactional(readOnly = true)
    public List<TaggedNetworks> networks() {
        List<TagAttachment> all = current();
        Map<Instance, Optional<CatalogContent>> read = new HashMap<>();
        return all.stream()
                .map(attachment -> networks(
                        attachment,
                        read.computeIfAbsent(attachment.instance(), instance -> content(instance, names(all)))))
                .toList();
    }

    /// Makes a tag of the newest file a source of networks of a set.
    @PreAuthorize("hasRole('STEWARD')")
    @Transactional
    public TagOutcome attach(Instance instance, String tag, SetId set) {
        if (tags.tags(instance).stream().noneMatch(known -> known.name().equals(tag))) {
            return new TagOutcome.Refused(new TagRefusal.Unknown(tag));
        }
        if (!knows(instance, set)) {
            return new TagOutcome.Refused(new TagRefusal.NoSuchSet(set));
        }
        TagAttachment attachment = new TagAttachment(
                AttachmentId.random(),
                instance,
                tag,
                set,
                user.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
        if (!rows.insert(row(attachment))) {
            return new TagOutcome.Refused(new TagRefusal.Attached(tag, set));
        }
        events.publishEvent(new TagAttached(attachment));
        return new TagOutcome.Attached(attachment);
    }

    /// Ends an attachment; one that has ended stays as it is.
    @PreAuthorize("hasRole('STEWARD')")
    @Transactional
    public void detach(AttachmentId id) {
        if (rows.end(id.value(), user.id().value(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            rows.find(id.value())
                    .map(TagAttachments::attachment)
                    .map(TagDetached::new)
                    .ifPresent(events::publishEvent);
        }
    }

    /// The numbers a tag may be attached to: those of the current revision or of the newest answer about the cloud.
    @Transactional(readOnly = true)
    public Set<SetId> sets(Instance instance) {
        Stream<CatalogContent> current = catalog.current().map(CatalogRevision::content).stream()
                .filter(content -> content.source().instance() == instance);
        Stream<CatalogContent> answer =
                contents.newest(WebServiceReader.CARRIER, instance).map(SourceSnapshot::id).stream()
                        .flatMap(id -> contents.content(id).stream());
        return Stream.concat(current, answer)
                .flatMap(content -> content.sets().stream())
                .map(set -> set.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean knows(Instance instance, SetId set) {
        return sets(instance).contains(set);
    }

    private static Set<String> names(List<TagAttachment> attachments) {
        return attachments.stream().map(TagAttachment::tag).collect(Collectors.toSet());
    }

    private Optional<CatalogContent> content(Instance instance, Set<String> names) {
        return tags.newest(instance)
                .flatMap(snapshot -> snapshots.bytes(snapshot.id().value()))
                .flatMap(document -> ServiceTagsReader.read(document, names::contains) instanceof Reading.Read read
                        ? Optional.of(read.content())
                        : Optional.empty());
    }

    private TaggedNetworks networks(TagAttachment attachment, Optional<CatalogContent> content) {
        Optional<EndpointGroup> group = content.stream()
                .flatMap(read -> read.groups().stream())
                .filter(each -> each.key().equals(attachment.tag()))
                .findFirst();
        return new TaggedNetworks(
                attachment,
                tags.newest(attachment.instance()),
                group,
                content.stream()
                        .flatMap(read -> read.findings().stream())
                        .filter(finding -> finding.subject().equals(attachment.tag()))
                        .toList());
    }

    private static AttachmentRows.Row row(TagAttachment attachment) {
        return new AttachmentRows.Row(
                attachment.id().value(),
                attachment.instance().code(),
                attachment.tag(),
                attachment.set().value(),
                attachment.attachedBy().value(),
                attachment.attachedAt(),
                null,
                null);
    }

    private static TagAttachment attachment(AttachmentRows.Row row) {
        Optional<TagAttachment.End> end = row.detachedBy() == null || row.detachedAt() == null
                ? Optional.empty()
                : Optional.of(new TagAttachment.End(new PersonId(row.detachedBy()), row.detachedAt()));
        return new TagAttachment(
                new AttachmentId(row.id()),
                Instance.ofCode(row.instance()).orElseThrow(),
                row.tag(),
                new SetId(row.set()),
                new PersonId(row.attachedBy()),
                row.attachedAt(),
                end);
    }
}
