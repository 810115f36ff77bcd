package dev.portreeve.rendering;

import dev.portreeve.catalog.model.RequirementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What the files for firewalls in a cloud open.
final class CloudReadings {

    private static final List<Integer> WEB = List.of(80, 443);
    private static final String EVERYWHERE = "*";

    private CloudReadings() {}

    static List<Opening> azure(Rendering rendering) {
        AzureFile file = AzureFile.bodies(rendering);
        List<Opening> openings = new ArrayList<>();
        for (AzureFile.Web web : file.web()) {
            openings.add(Opening.of(
                    rule(rendering, web.name()),
                    List.of(),
                    orAny(web.sources()),
                    NameSet.of(web.names()),
                    List.of(),
                    web.ports().stream()
                            .map(port -> port.replaceFirst("Https?:", "tcp/"))
                            .toList()));
        }
        for (AzureFile.Flow flow : file.flows()) {
            openings.add(Opening.of(
                    rule(rendering, flow.name()),
                    List.of(),
                    orAny(flow.sources()),
                    NameSet.of(flow.names()),
                    flow.addresses(),
                    flow.protocols().stream()
                            .flatMap(protocol ->
                                    flow.ports().stream().map(port -> protocol.toLowerCase(Locale.ROOT) + "/" + port))
                            .toList()));
        }
        return openings;
    }

    private static Collection<String> orAny(Set<String> sources) {
        return sources.equals(Set.of(EVERYWHERE)) ? List.of() : sources;
    }

    /// The rule in the middle of `PR-1_core-163_web`; empty where the name had to be cut.
    private static String rule(Rendering rendering, String name) {
        return rendering.report().stream()
                .flatMap(verdict -> verdict.rule().stream())
                .map(Object::toString)
                .distinct()
                .filter(rule -> name.contains("_" + rule + "_"))
                .findFirst()
                .orElse("");
    }

    /// Port 80 is asked for a host in HTTP, others for one in TLS; both groups of a rule have to name the same hosts.
    static List<Opening> aws(Rendering rendering) {
        AwsFile file = AwsFile.groups(rendering);
        return file.rules().stream().map(CloudReadings::aws).toList();
    }

    private static Opening aws(AwsFile.Pass pass) {
        boolean named = pass.protocol().matches("tls|http");
        String message = pass.options().getFirst();
        Collection<String> from = pass.sources().equals(Set.of("any")) ? List.of() : pass.sources();
        return Opening.of(
                message.substring(message.indexOf(' ') + 1, message.length() - 1),
                List.of(),
                from,
                named ? NameSet.of(List.of(pattern(pass.options()))) : NameSet.none(),
                named ? List.of() : pass.destinations(),
                pass.ports().stream()
                        .map(port -> (named ? "tcp" : pass.protocol()) + "/" + port.replace(':', '-'))
                        .toList());
    }

    private static String pattern(List<String> options) {
        String content = options.stream()
                .filter(option -> option.startsWith("content:"))
                .map(option -> option.substring("content:\"".length(), option.length() - 1))
                .findFirst()
                .orElseThrow();
        if (options.contains("startswith") && options.contains("endswith")) {
            return content;
        }
        if (!content.startsWith(".") || !options.contains("endswith")) {
            throw new AssertionError("also matches names that only look alike: " + options);
        }
        return options.contains("dotprefix") ? content : "*" + content;
    }

    /// On ports of the web the firewall and a category both have to let a name pass.
    static List<Opening> zscaler(Rendering rendering) {
        ZiaFile file = ZiaFile.read(rendering);
        NameSet categories = category(
                Stream.concat(file.web().stream(), file.uninspected().stream()).toList());
        List<Opening> openings = new ArrayList<>();
        for (ZiaFile.Rule rule : file.rules()) {
            String about = rule.description().substring(rule.description().indexOf(' ') + 1);
            NameSet names = NameSet.of(Stream.concat(rule.fqdns().stream(), rule.domains().stream())
                    .toList());
            List<String> web =
                    rule.ports().stream().flatMap(range -> web(range)).toList();
            List<String> other = rule.ports().stream()
                    .flatMap(range -> Stream.of(withoutWeb(range)))
                    .toList();
            if (!web.isEmpty() && !names.isEmpty()) {
                openings.add(Opening.of(about, List.of(), rule.sources(), names.and(categories), List.of(), web));
            }
            if (!other.isEmpty() && !names.isEmpty()) {
                openings.add(Opening.of(about, List.of(), rule.sources(), names, List.of(), other));
            }
            if (!rule.networks().isEmpty()) {
                openings.add(
                        Opening.of(about, List.of(), rule.sources(), NameSet.none(), rule.networks(), rule.ports()));
            }
        }
        exempt(RequirementKind.NO_TLS_INSPECTION, file.uninspected(), openings);
        exempt(RequirementKind.NO_PROXY_AUTHENTICATION, file.unasked(), openings);
        return openings;
    }

    private static void exempt(RequirementKind kind, List<String> entries, List<Opening> openings) {
        if (!entries.isEmpty()) {
            openings.add(Opening.exempt(kind, category(entries), List.of()));
        }
    }

    private static NameSet category(List<String> entries) {
        return NameSet.of(entries.stream()
                .map(entry -> entry.startsWith(".") ? entry + "/5" : entry)
                .toList());
    }

    private static Stream<String> web(String range) {
        return WEB.stream()
                .filter(port -> range.startsWith("tcp/") && SquidFile.within(range.substring(4), port))
                .map(port -> "tcp/" + port);
    }

    /// The rest of the range, one port less at a time: ranges are short.
    private static String[] withoutWeb(String range) {
        String transport = range.substring(0, 4);
        String ports = range.substring(4);
        int dash = ports.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? ports : ports.substring(0, dash));
        int last = Integer.parseInt(ports.substring(dash + 1));
        List<String> rest = new ArrayList<>();
        int from = first;
        for (int web : WEB) {
            if (transport.equals("tcp/") && from <= web && web <= last) {
                if (from < web) {
                    rest.add(transport + from + "-" + (web - 1));
                }
                from = web + 1;
            }
        }
        if (from <= last) {
            rest.add(transport + from + "-" + last);
        }
        return rest.toArray(String[]::new);
    }
}
