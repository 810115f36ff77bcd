package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.paragraph;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.bundles.PortalKey;
import dev.portreeve.bundles.manifest.VerificationSteps;
import dev.portreeve.bundles.manifest.VerificationSteps.Step;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.DigestBlock;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How to verify a package without the portal: the digest of the zip file, the two files with the key, the commands.
final class VerificationPanel extends Div {

    private static final long serialVersionUID = 1L;

    VerificationPanel(PackageSummary summary, PortalKey key) {
        addClassName("sec");
        List<Step> steps = steps(summary, key);
        String all = steps.stream().map(Step::command).collect(Collectors.joining("\n", "", "\n"));
        add(
                new SectionHead(t("bundles.verify"))
                        .note(t("bundles.verify.note"))
                        .end(new CopyButton(t("bundles.verify.commands"), all).labelled(t("shell.copy.all"))),
                digest(summary),
                files(key),
                commands(steps));
    }

    /// The commands, in order.
    static List<Step> steps(PackageSummary summary, PortalKey key) {
        List<Step> steps = new ArrayList<>();
        steps.add(VerificationSteps.download(summary.id(), summary.zipDigest()));
        steps.addAll(VerificationSteps.of(summary.id(), key.portal(), key.key().algorithm()));
        return steps;
    }

    private static Component digest(PackageSummary summary) {
        String hex = summary.zipDigest().hex();
        String file = summary.id() + ".zip";
        return div(
                "bind",
                div(
                        "bind-h",
                        Icon.FINGERPRINT.create(),
                        new Span(t("bundles.files.digest-of", file)),
                        muted(Formats.current().bytes(summary.size())),
                        grow(),
                        new CopyButton(t("bundles.files.digest-of", file), hex)),
                new DigestBlock(hex));
    }

    private static Component files(PortalKey key) {
        return div(
                "trust",
                paragraph("note muted prose", t("bundles.verify.trust")),
                div("buttons", PackageDownloads.signers(key), PackageDownloads.pem(key)));
    }

    private static Component commands(List<Step> steps) {
        OrderedList list = new OrderedList();
        list.addClassName("cmds");
        for (Step step : steps) {
            String what = t("bundles-verification.step." + step.code());
            list.add(new ListItem(span("cmd-w", what), new Code(step.command()), new CopyButton(what, step.command())));
        }
        return list;
    }
}
