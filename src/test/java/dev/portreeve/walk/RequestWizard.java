package dev.portreeve.walk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The way through the wizard of a new request.
public final class RequestWizard {

    private RequestWizard() {}

    /// Fills the first three steps for Contoso Europe, Squid and nftables, and stops at the review.
    public static void toReview(Visitor engineer, String title, String features) {
        String encoded = URLEncoder.encode(title, StandardCharsets.UTF_8);
        engineer.open("/requests/new?features=" + features + "&title=" + encoded);
        engineer.page().getByLabel("Tenant").first().click();
        engineer.page()
                .getByRole(AriaRole.OPTION)
                .getByText("Contoso Europe")
                .first()
                .click();
        next(engineer, 2);
        next(engineer, 3);
        tick(engineer, "Squid");
        tick(engineer, "nftables");
        engineer.fill("Source networks", "10.40.0.0/16");
        engineer.press("90 days");
        engineer.fill("Justification", "Apps have to install in the new office.");
        next(engineer, 4);
    }

    private static void next(Visitor engineer, int step) {
        engineer.press("Next");
        engineer.page().waitForURL("**step=" + step + "*");
        engineer.settle();
    }

    private static void tick(Visitor engineer, String target) {
        engineer.page()
                .locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(target))
                .locator("label")
                .click();
    }
}
