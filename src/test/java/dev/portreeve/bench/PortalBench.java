package dev.portreeve.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.portreeve.testing.Chromium;
import dev.portreeve.testing.PackagedPortal;
import dev.portreeve.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints what starting, looking and packaging cost on this machine. Run by `src/bench/run`; with
/// `impact` only what a revision costs.
public final class PortalBench {

    private static final int PAGE_LOADS = 30;

    private PortalBench() {}

    /// Measures everything once.
    public static void main(String[] arguments) throws Exception {
        print("machine", machine());
        if (List.of(arguments).contains("impact")) {
            ImpactBench.measure();
            return;
        }
        Path folder = Files.createTempDirectory("portreeve-bench");
        Path home = folder.resolve("home");
        print("cold start, first ever (s)", seconds(() -> start(home).close()));
        long before = System.nanoTime();
        try (PackagedPortal portal = start(home)) {
            print("warm start (s)", seconds(before));
            print("resident memory after start (MB)", resident(portal));
            pages("http://localhost:" + portal.awaitReady());
            print("resident memory after use (MB)", resident(portal));
        }
        PackageBench.measure(PortalBench::print);
    }

    /// An act that may fail.
    @FunctionalInterface
    interface Act {
        void run() throws Exception;
    }

    private static PackagedPortal start(Path home) throws InterruptedException {
        return PackagedPortal.start(home);
    }

    private static void pages(String portal) {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.browser()
                    .newContext(new Browser.NewContextOptions().setLocale("en"))
                    .newPage();
            long begin = System.nanoTime();
            page.navigate(portal + "/");
            page.locator("input[name=username]").fill("claire");
            page.locator("input[name=password]").fill("demo-quay-lantern");
            page.locator("input[name=password]").press("Enter");
            page.locator("main h1").first().waitFor();
            print("first usable page after sign-in (s)", seconds(begin));
            latency(page, "catalog page", portal + "/catalog", "main vaadin-grid-cell-content");
            page.navigate(portal + "/requests/new?features=win32,autopilot,apple&title=Bench");
            latency(page, "request wizard", portal + "/requests/new?features=win32&title=Bench", "main h1");
        }
    }

    private static void latency(Page page, String what, String address, String ready) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < PAGE_LOADS; i++) {
            long begin = System.nanoTime();
            page.navigate(address);
            page.locator(ready).first().waitFor();
            times.add((System.nanoTime() - begin) / 1e6);
        }
        times.sort(null);
        print(
                what + " p50 / p95 (ms)",
                round(times.get(PAGE_LOADS / 2)) + " / " + round(times.get(PAGE_LOADS * 95 / 100)));
    }

    private static String machine() throws IOException {
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        return Runtime.getRuntime().availableProcessors() + " x " + model + ", Java " + Runtime.version() + ", load "
                + load;
    }

    private static String resident(PackagedPortal portal) {
        String pid = Long.toString(portal.program().pid());
        String output = Programs.run(Path.of("."), "grep", "VmRSS", "/proc/" + pid + "/status")
                .output();
        return round(Long.parseLong(output.replaceAll("[^0-9]", "")) / 1024.0);
    }

    private static String seconds(Act act) throws Exception {
        long begin = System.nanoTime();
        act.run();
        return seconds(begin);
    }

    private static String seconds(long begin) {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - begin) / 1e9);
    }

    static String round(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    static void print(String what, String value) {
        System.out.printf(Locale.ROOT, "%-48s %s%n", what, value);
    }
}
