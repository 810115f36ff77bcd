package dev.portreeve.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/// The machine's Chromium, driven by Playwright. Where there is none, root on Debian gets one; anybody else is told
/// how.
public final class Chromium implements AutoCloseable {

    private static final String PACKAGES = "chromium fonts-noto-cjk fonts-liberation";
    private static final double ASSERTION_LIMIT_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    /// Starts it, headless.
    public Chromium() {
        Path program = find().or(Chromium::install).orElseGet(Chromium::instruct);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-dev-shm-usage")));
        PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_LIMIT_MS);
    }

    /// The browser.
    public Browser browser() {
        return browser;
    }

    private static Optional<Path> find() {
        return Stream.of(
                        System.getenv("CHROMIUM_PATH"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        try {
            Process process = new ProcessBuilder(
                            "sh",
                            "-c",
                            "export DEBIAN_FRONTEND=noninteractive; apt-get -q update"
                                    + " && apt-get -q install -y --no-install-recommends " + PACKAGES)
                    .inheritIO()
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return find();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Path instruct() {
        return Assertions.fail("The browser tests need Chromium. On Debian, as root: apt-get install " + PACKAGES
                + "; elsewhere set CHROMIUM_PATH to a Chromium or Chrome.");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
