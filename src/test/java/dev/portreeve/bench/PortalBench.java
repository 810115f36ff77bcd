package dev.portreeve.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.portreeve.testing.Chromium;
import dev.portreeve.testing.PackagedPortal;
import dev.portreeve.testing.Programs;
import dev.portreeve.walk.RequestWizard;
import dev.portreeve.walk.Visitor;
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
        try (PackagedPortal portal = start("cold start, first ever (s)", home)) {
            print("resident memory after the first start (MB)", resident(portal));
        }
        try (PackagedPortal portal = start("warm start (s)", home)) {
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

    /// From the command to the line that says the portal is ready.
    private static PackagedPortal start(String what, Path home) throws InterruptedException {
        long begin = System.nanoTime();
        PackagedPortal portal = PackagedPortal.start(home);
        print(what, seconds(begin));
        return portal;
    }

    private static void pages(String portal) {
        try (Chromium chromium = new Chromium();
                Visitor engineer = new Visitor(chromium.browser(), portal, ColorScheme.LIGHT, "en", 1280)) {
            long begin = System.nanoTime();
            engineer.signIn("claire");
            engineer.settle();
            print("first usable page after sign-in (s)", seconds(begin));
            latency(engineer.page(), "catalog page", portal + "/catalog", "main a.set-link");
            RequestWizard.toReview(engineer, "Bench", "win32,autopilot,apple,remote-help");
            latency(engineer.page(), "preview of a request", engineer.page().url(), "main .code");
        }
    }

    private static void latency(Page page, String what, String address, String ready) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < PAGE_LOADS; i++) {
            page.navigate("about:blank");
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
