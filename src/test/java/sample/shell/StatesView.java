package sample.shell;

import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.ChangeCount;
import dev.portreeve.shell.kit.ChangeLines;
import dev.portreeve.shell.kit.CodeFile;
import dev.portreeve.shell.kit.Confirm;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.DigestBlock;
import dev.portreeve.shell.kit.EarlierFile;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Facts;
import dev.portreeve.shell.kit.FindingList;
import dev.portreeve.shell.kit.HostList;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.LinkTabs;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.Severity;
import dev.portreeve.shell.kit.Shortcuts;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Steps;
import dev.portreeve.shell.kit.Tag;
import dev.portreeve.shell.kit.Timeline;
import dev.portreeve.shell.kit.Tone;
import dev.portreeve.shell.kit.VerdictCounts;
import dev.portreeve.shell.kit.VerdictKind;
import dev.portreeve.shell.kit.VerdictStrip;
import dev.portreeve.shell.kit.VerdictTag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Route("states")
@Menu(title = "Approvals", order = 10, icon = "inbox")
@AnonymousAllowed
class StatesView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private static final String DIGEST = "12ca63e2243ad2f265ca015724fb19a428b20f01f4338b173de16ae577160643";

    StatesView() {
        head("Win32 apps and Autopilot, Lyon and Grenoble")
                .crumb("Approvals", "states")
                .here("Request 147")
                .number("#147")
                .actions(
                        Buttons.link(Icon.LINK, "Copy link", "states"), Buttons.quiet(Icon.PRINTER, "Print", () -> {}));
        add(div(
                "subhead",
                new Steps("State of the request", List.of("Draft", "Submitted", "In review", "Approved", "Issued"), 2),
                span("grow"),
                muted("Decide by " + Formats.current().dateTime(Instant.parse("2026-11-24T18:00:00Z")))));
        add(Facts.row()
                .fact("Author", "Léa Fontaine")
                .fact("Amends", new Anchor("list", "Package 2026-0112"))
                .mono("Source", "10.40.0.0/16")
                .fact("Expires", Formats.current().date(Instant.parse("2027-05-31T18:00:00Z"))));
        add(div("review", div("review-main", findings(), changes(), files(), states()), aside()));
    }

    private static Component findings() {
        return div(
                "sec",
                new SectionHead("Findings")
                        .with(FindingList.count(Severity.HIGH, 1), FindingList.count(Severity.MEDIUM, 2))
                        .end(muted("Policy set 4, checked 22 Nov 2026, 14:20")),
                new FindingList()
                        .finding(
                                Severity.HIGH,
                                "10 download hosts leave TLS inspection",
                                "They move from *.azureedge.net under *.manage.microsoft.com.",
                                new Anchor("list?q=a", "set 170"))
                        .finding(Severity.MEDIUM, "Clear-text HTTP opens to 7 destinations", "Ports 443 → 80, 443.")
                        .finding(Severity.LOW, "3 third-party hosts stay open", "They belong to Intel and AMD."));
    }

    private static Component changes() {
        Div summary = div(
                "chg-sum",
                span("id", "170"),
                span("chg-name", "MEM - Win32Apps"),
                span("chg-note", "10 hosts renamed"),
                span("grow"),
                new ChangeCount(10, 10, 0));
        Details details = new Details(summary);
        details.add(new ChangeLines()
                .removed("swda01-mscdn.azureedge.net", "TCP 443", "")
                .added("swda01-mscdn.manage.microsoft.com", "TCP 443", "under *.manage.microsoft.com (163)")
                .changed("*.windowsupdate.com", "TCP 443 → 80, 443", "")
                .kept("*.update.microsoft.com", "TCP 443", "unchanged"));
        details.setOpened(true);
        details.addClassName("chg");
        details.getElement().getThemeList().add("no-padding");
        Checkbox viewed = new Checkbox("Viewed");
        viewed.addClassName("viewed");
        return div(
                "sec",
                new SectionHead("Changes against what is open now").with(new ChangeCount(15, 21, 6)),
                div("chg-list", div("chg-row", details, viewed)));
    }

    private static Component files() {
        String text =
                "# squid, request 147\nacl pr147 dstdomain .manage.microsoft.com\nacl pr147p port 443\n\nhttp_access allow pr147 pr147p\n";
        VerdictCounts counts = new VerdictCounts(32, 6, 0, 1);
        return div(
                "sec",
                new SectionHead("Rendered files"),
                new LinkTabs("Target")
                        .tab(
                                "Squid",
                                "states?target=squid",
                                true,
                                VerdictTag.number(VerdictKind.EXACT, 32),
                                VerdictTag.number(VerdictKind.WIDER, 6))
                        .tab("nftables", "states?target=nft", false, VerdictTag.number(VerdictKind.IMPOSSIBLE, 36)),
                new VerdictStrip(counts),
                new CodeFile("squid/pr147.conf", text, DIGEST)
                        .beside(
                                Optional.of(EarlierFile.of(
                                        "PR-2026-000146-1", Optional.of(text.replace("443", "80")), "PR-2026-000146")),
                                true,
                                "states",
                                "states?view=compare"));
    }

    private static Component states() {
        TextField field = new TextField("Source network");
        field.setValue("10.40.0.5/16");
        field.setErrorMessage("10.40.0.5/16 has host bits set. The network is 10.40.0.0/16.");
        field.setInvalid(true);
        return div(
                "sec",
                EmptyState.filtered("No set matches “teamviewer” with port 5223", 21, () -> {}),
                new EmptyState(Icon.INBOX, "Nothing waits for you", "Requests that need your decision appear here.")
                        .action(new Anchor("list", "Approval queue")),
                Banner.failure("The web service did not answer", "Revision 2 of 20 November stays in use.")
                        .end(span("mono muted", "Reference 7F3K-02QD")),
                Banner.warning("Mina Seo’s approval no longer counts", "The rules are now 90b1d7aa 5c33e018."),
                Banner.info("Already decided by Aoife Brennan at 16:01", "Your comment is kept as a draft."),
                Banner.done("Published", "Revision 3 is current."),
                field,
                div(
                        "",
                        new Tag("new set"),
                        new Tag(Icon.SHIELD_OFF, "TLS", "No TLS inspection"),
                        VerdictTag.word(VerdictKind.NARROWER)),
                new HostList()
                        .host("*.manage.microsoft.com", "wildcard")
                        .host("EnterpriseEnrollment.manage.microsoft.com", "covered"));
    }

    private static Component aside() {
        TextArea comment = new TextArea("Comment");
        comment.setPlaceholder("Needed for “Request changes” and “Reject”");
        comment.setWidthFull();
        comment.setMinRows(3);
        Button approve =
                Buttons.primary("Approve", () -> Confirm.ask("Approve", "This opens 15 hosts.", "Approve", () -> {}));
        approve.addClassName("wide");
        Shortcuts.bind(approve, "a", "Approve");
        Aside aside = new Aside(
                div(
                        "panel",
                        new SectionHead("Decision").end(muted("1 of 2 approvals")),
                        div(
                                "bind",
                                div(
                                        "bind-h",
                                        Icon.FINGERPRINT.create(),
                                        span("", "Your decision binds to"),
                                        span("grow"),
                                        new CopyButton("digest", DIGEST)),
                                new DigestBlock(DIGEST),
                                muted("rules and 3 files. Any change makes it stale.")),
                        comment,
                        div(
                                "verdicts",
                                approve,
                                div(
                                        "verdicts-2",
                                        Buttons.plain("Request changes", () -> {}),
                                        Buttons.danger(
                                                "Reject",
                                                () -> Confirm.danger("Reject", "Sure", "Reject", () -> {}))))),
                div(
                        "panel",
                        new SectionHead("Who can decide"),
                        new StateWord(Tone.OK, "Approved"),
                        new StateWord(Tone.WAIT, "Waiting"),
                        new StateWord(Tone.WARN, "Stale"),
                        new StateWord(Tone.BAD, "Failed")),
                div(
                        "panel",
                        new SectionHead("History").end(new Anchor("list", "Audit log")),
                        new Timeline()
                                .event(
                                        Icon.CIRCLE_CHECK,
                                        Tone.OK,
                                        "Mina Seo",
                                        "approved revision 2",
                                        "22 Nov, 15:02",
                                        "Host move checked against set 163.")
                                .event(
                                        Icon.UPLOAD,
                                        Tone.PLAIN,
                                        "Léa Fontaine",
                                        "submitted revision 2",
                                        "22 Nov, 14:20",
                                        null)));
        aside.addClassName("review-aside");
        return aside;
    }
}
