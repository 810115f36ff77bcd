package dev.portreeve.bench;

import dev.portreeve.rendering.Renderers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks that its arguments name, as JMH's own main does, and prints each time beside that of `ours`
/// with the same parameters.
final class RatioTable {

    private static final String OURS = "ours";

    private RatioTable() {}

    public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        OptionsBuilder options = new OptionsBuilder();
        options.parent(asked);
        if (!asked.getParameter("target").hasValue()) {
            List<String> words = new ArrayList<>(
                    Renderers.targets().stream().map(each -> each.id().word()).toList());
            words.add("all");
            options.param("target", words.toArray(String[]::new));
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> ours = new TreeMap<>();
        for (RunResult result : results) {
            if (method(result.getParams()).equals(OURS)) {
                ours.put(given(result.getParams()), score(result));
            }
        }
        System.out.println("\n| benchmark | with | us | beside ours |\n| --- | --- | --: | --: |");
        for (RunResult result : results) {
            String given = given(result.getParams());
            String ratio = Optional.ofNullable(ours.get(given))
                    .map(own -> String.format(Locale.ROOT, "%.2f", score(result) / own))
                    .orElse("");
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %s |%n",
                    method(result.getParams()),
                    given.substring(given.indexOf(' ') + 1),
                    score(result),
                    ratio);
        }
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String method(BenchmarkParams params) {
        return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    }

    /// The class and the parameters.
    private static String given(BenchmarkParams params) {
        String type = params.getBenchmark().substring(0, params.getBenchmark().lastIndexOf('.'));
        StringBuilder given = new StringBuilder(type).append(' ');
        params.getParamsKeys().forEach(key -> given.append(params.getParam(key)).append(' '));
        return given.toString().strip();
    }
}
