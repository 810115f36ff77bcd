package dev.portreeve.bench;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rules.LeastOpenings;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/// Rules, rendering and signing of one package with every feature, and signing beside hashing the same bytes.
final class PackageBench {

    private static final int WARM_UP = 300;
    private static final int RUNS = 500;

    private PackageBench() {}

    static void measure(BiConsumer<String, String> print) throws Exception {
        CatalogContent content = StarterCatalog.revisions().getLast().content();
        List<FeatureId> all = new ArrayList<>(FeatureTables.standard().all());
        Scope scope = Scope.local(
                all, new ScaleUnit("AMSUB0202"), Region.EU, List.of(TargetId.PLAIN, TargetId.SQUID, TargetId.NFTABLES));
        double rules = median(() -> LeastOpenings.of(content, FeatureTables.standard(), scope.question()));
        var computed = LeastOpenings.of(content, FeatureTables.standard(), scope.question());
        double rendering = median(() -> RenderedSet.of(computed, scope));
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] sums = new byte[2_000];
        double signing = median(() -> {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(sums);
            signature.sign();
        });
        double hashing = median(() -> dev.portreeve.canonical.Digest.of(sums));
        print.accept("rules, every feature (us, median)", text(rules));
        print.accept("rendering for three targets (us, median)", text(rendering));
        print.accept("Ed25519 signature over 2 kB (us, median)", text(signing));
        print.accept("  beside SHA-256 of the same (ratio)", text(signing / hashing));
        print.accept("rendering beside signing (ratio)", String.format(Locale.ROOT, "%.2f", rendering / signing));
    }

    private static double median(PortalBench.Act act) throws Exception {
        double[] times = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long begin = System.nanoTime();
            act.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e3;
            }
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
