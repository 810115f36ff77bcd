package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.source.servicetags.TagFiles;
import dev.portreeve.catalog.source.servicetags.TagSummary;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/// A steward brings in a file of tags and attaches one; every test ends as it began.
@Tag("database")
@IntegrationTest
@UseCase("UC-016")
@WithUserDetails("sora")
@Transactional
class TagAttachmentsIT {

    private static final String DOOR = "AzureFrontDoor.MicrosoftSecurity";
    private static final SetId CORE = new SetId(163);

    @Autowired
    private Sources sources;

    @Autowired
    private ServiceTags tags;

    @Autowired
    private TagAttachments attachments;

    @Autowired
    private CatalogPublishing publishing;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFileIsKeptAndItsTagsAreFoundByAPartOfTheirNames() {
        assertThat(sources.keep(TagFiles.opened())).isInstanceOf(KeepOutcome.Kept.class);

        assertThat(tags.find(Instance.WORLDWIDE, "frontdoor", 10))
                .extracting(TagSummary::name)
                .containsExactly(DOOR);
        assertThat(tags.find(Instance.WORLDWIDE, "", 1)).hasSize(1);
        assertThat(tags.find(Instance.CHINA, "frontdoor", 10)).isEmpty();
    }

    @Test
    void anAttachedTagBringsTheNetworksOfTheNewestFile() {
        sources.keep(TagFiles.opened());
        assertThat(attachments.attach(Instance.WORLDWIDE, DOOR, CORE)).isInstanceOf(TagOutcome.Attached.class);
        sources.keep(new String(TagFiles.opened(), StandardCharsets.UTF_8)
                .replace("20.20.32.0/25", "20.20.36.0/25")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(attachments.networks()).singleElement().satisfies(brought -> {
            assertThat(brought.attachment().set()).isEqualTo(CORE);
            assertThat(brought.group().orElseThrow().networks())
                    .containsExactly(Prefix.parse("20.20.36.0/25"), Prefix.parse("2603:1006:1::/48"));
            assertThat(brought.snapshot()).isPresent();
            assertThat(brought.findings()).isEmpty();
        });
    }

    @Test
    void whatMustNotBeOpenedIsLeftOutAndNamed() {
        sources.keep(TagFiles.documentation());
        attachments.attach(Instance.WORLDWIDE, DOOR, CORE);

        assertThat(attachments.networks()).singleElement().satisfies(brought -> {
            assertThat(brought.group().orElseThrow().destinations()).isEmpty();
            assertThat(brought.findings()).hasSize(2);
        });
    }

    @Test
    void aTagThatANewerFileLacksStaysAttachedAndEmpty() {
        sources.keep(TagFiles.opened());
        attachments.attach(Instance.WORLDWIDE, DOOR, CORE);
        sources.keep("{\"values\":[{\"name\":\"Other\",\"properties\":{\"addressPrefixes\":[]}}]}"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(attachments.networks())
                .singleElement()
                .satisfies(brought -> assertThat(brought.group()).isEmpty());
    }

    @Test
    void attachingIsRefusedForWhatIsNotThere() {
        assertThat(attachments.attach(Instance.WORLDWIDE, DOOR, CORE))
                .isEqualTo(new TagOutcome.Refused(new TagRefusal.Unknown(DOOR)));
        sources.keep(TagFiles.opened());
        assertThat(attachments.attach(Instance.WORLDWIDE, DOOR, new SetId(999)))
                .isEqualTo(new TagOutcome.Refused(new TagRefusal.NoSuchSet(new SetId(999))));
        attachments.attach(Instance.WORLDWIDE, DOOR, CORE);
        assertThat(attachments.attach(Instance.WORLDWIDE, DOOR, CORE))
                .isEqualTo(new TagOutcome.Refused(new TagRefusal.Attached(DOOR, CORE)));
        assertThat(attachments.current()).hasSize(1);
    }

    @Test
    void aDetachedTagStaysOnRecordAndCanBeAttachedAgain() {
        sources.keep(TagFiles.opened());
        TagAttachment first = ((TagOutcome.Attached) attachments.attach(Instance.WORLDWIDE, DOOR, CORE)).attachment();

        attachments.detach(first.id());
        attachments.detach(first.id());

        assertThat(attachments.current()).isEmpty();
        assertThat(jdbc.sql("select count(*) from catalog.tag_attachment where detached_by is not null")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(events("catalog.tag-attached")).isOne();
        assertThat(events("catalog.tag-detached")).isOne();
        assertThat(attachments.attach(Instance.WORLDWIDE, DOOR, CORE)).isInstanceOf(TagOutcome.Attached.class);
    }

    @Test
    void aFileOfTagsIsNoRevision() {
        assertThat(publishing.publish(TagFiles.opened(), Optional.of(new RevisionNumber(3))))
                .isInstanceOfSatisfying(
                        PublishOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("source.tags-alone"));
    }

    @Test
    void aFileThatIsNoneIsRefusedAndLogged() {
        assertThat(sources.keep("{\"addressPrefixes\":".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        KeepOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("json.truncated"));
        assertThat(events("catalog.import-refused")).isPositive();
    }

    @Test
    @WithUserDetails("claire")
    void onlyAStewardBringsInAndAttaches() {
        List<Runnable> acts = List.of(
                () -> sources.keep(new byte[0]),
                () -> sources.checkNow(Instance.WORLDWIDE),
                () -> attachments.attach(Instance.WORLDWIDE, DOOR, CORE),
                () -> attachments.detach(AttachmentId.random()));
        assertThat(acts).allSatisfy(act -> assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class));
        assertThat(attachments.current()).isEmpty();
        assertThat(sources.watched()).hasSize(4).noneMatch(WatchState::polled);
    }

    private long events(String kind) {
        return jdbc.sql("select count(*) from audit.event where kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
