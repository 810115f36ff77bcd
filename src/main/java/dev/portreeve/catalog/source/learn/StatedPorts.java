package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Ports that sentences name.
final class StatedPorts {

    private static final Pattern AFTER = Pattern.compile(
            "(?i)(?<![\\p{L}])(tcp|udp)(?:[ -]\\p{L}{2,12})? ([1-9][0-9]{0,4}(?:(?:, ?| \\p{L}{1,4} |/)[1-9][0-9]{0,4})*+)(?![0-9])");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern TRANSPORT = Pattern.compile("(?i)(?<![\\p{L}])(tcp|udp|teredo|nat)(?![a-z])");
    private static final Pattern PORT = Pattern.compile("(?<![0-9./])([1-9][0-9]{3,4})(?![0-9/])");
    private static final Pattern PROTOCOL = Pattern.compile("(?<![A-Za-z])HTTPS? \\(([1-9][0-9]{0,4})\\)");
    private static final Pattern PAIR = Pattern.compile("(?<![0-9./])([1-9][0-9]{0,4})/([1-9][0-9]{0,4})(?![0-9/])");

    private StatedPorts() {}

    /// Ports written after their transport, as in "TCP port 443".
    static List<Service> after(String sentence) {
        List<Service> services = new ArrayList<>();
        Matcher matcher = AFTER.matcher(sentence);
        while (matcher.find()) {
            String transport = matcher.group(1).toLowerCase(Locale.ROOT);
            NOT_DIGITS
                    .splitAsStream(matcher.group(2))
                    .flatMap(port -> Service.tryParse(transport + "/" + port).stream())
                    .forEach(services::add);
        }
        return services;
    }

    /// The ports of the peers: as many as transports, in the same order. Teredo and address translation mean UDP
    /// (RFC 4380). Empty when the sentence cannot be read so.
    static List<Service> ofPeers(String sentence) {
        List<Transport> transports = new ArrayList<>();
        Matcher names = TRANSPORT.matcher(sentence);
        while (names.find()) {
            Transport transport = names.group().equalsIgnoreCase("tcp") ? Transport.TCP : Transport.UDP;
            if (!transports.contains(transport)) {
                transports.add(transport);
            }
        }
        List<Integer> ports = PORT.matcher(sentence)
                .results()
                .map(it -> Integer.valueOf(it.group(1)))
                .toList();
        if (ports.size() != transports.size() || ports.stream().anyMatch(port -> port > 65_535)) {
            return List.of();
        }
        return IntStream.range(0, ports.size())
                .mapToObj(i -> new Service(transports.get(i), ports.get(i), ports.get(i)))
                .toList();
    }

    /// Ports in brackets after their protocol, as in "HTTP (80)"; TCP.
    static List<Service> ofProtocols(String sentence) {
        return PROTOCOL.matcher(sentence)
                .results()
                .map(match -> port(match.group(1)))
                .distinct()
                .toList();
    }

    /// The two ports of web traffic, as in "port 80/443"; TCP.
    static List<Service> ofWeb(String sentence) {
        Matcher matcher = PAIR.matcher(sentence);
        return matcher.find() && sentence.toUpperCase(Locale.ROOT).contains("HTTP")
                ? List.of(port(matcher.group(1)), port(matcher.group(2)))
                : List.of();
    }

    private static Service port(String digits) {
        return Service.tcp(Math.min(Integer.parseInt(digits), 65_535));
    }
}
