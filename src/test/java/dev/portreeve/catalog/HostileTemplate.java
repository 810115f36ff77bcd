package dev.portreeve.catalog;

import dev.portreeve.catalog.source.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jsoup.nodes.Entities;
import tools.jackson.core.io.JsonStringEncoder;

/// A small document of two or three rows with places for one value, in each carrier; its other facts are always read.
record HostileTemplate(String carrier, String text) {

    private static final Map<String, String> FILES = Map.of(
            "text", "page.txt",
            "markdown", "page.md",
            "html", "page.html",
            "service", "service.json",
            "tags", "tags.json",
            "interchange", "interchange.json");

    /// What stands in a place that the case is not about.
    private static final String HOST = "login.microsoftonline.com";

    private static final String NETWORK = "20.20.40.0/24";

    static HostileTemplate of(String carrier) {
        return new HostileTemplate(
                carrier,
                new String(
                        HostileDocuments.resource(Objects.requireNonNull(FILES.get(carrier))), StandardCharsets.UTF_8));
    }

    /// The document with nothing to object to.
    byte[] plain() {
        return with("host", HOST);
    }

    byte[] with(String slot, String value) {
        String host = slot.equals("host") ? value : HOST;
        String network = slot.equals("network") ? value : NETWORK;
        String ports = slot.equals("ports") ? value : "443";
        String filled = switch (carrier) {
            case "interchange" ->
                text.replace("@@DESTINATION@@", destination(slot, host, network))
                        .replace("@@SERVICES@@", json(slot.equals("ports") ? ports : "tcp/443"));
            case "service", "tags" ->
                text.replace("\"@@HOST@@\"", json(host))
                        .replace("\"@@NETWORK@@\"", json(network))
                        .replace("\"@@PORTS@@\"", json(ports));
            default ->
                text.replace("@@ADDRESS@@", page(slot.equals("network") ? network : host))
                        .replace("@@PORTS@@", page(ports(slot, ports)));
        };
        return filled.getBytes(StandardCharsets.UTF_8);
    }

    /// Ports of a page name their transport, unless the case is about that.
    private static String ports(String slot, String ports) {
        return slot.equals("ports") && ports.startsWith("!") ? ports.substring(1) : "TCP: " + ports;
    }

    private static String destination(String slot, String host, String network) {
        return slot.equals("network")
                ? "{\"line\":13,\"network\":" + json(network) + ",\"written\":" + json(network) + "}"
                : "{\"example\":false,\"host\":" + json(host) + ",\"line\":13,\"written\":" + json(host) + "}";
    }

    private String page(String value) {
        return carrier.equals("html") ? Entities.escape(value) : value;
    }

    static String json(String value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(value)) + '"';
    }

    /// What the document opens without the value of the slot.
    SortedSet<String> facts(String slot) {
        SortedSet<String> facts =
                HostileInputTest.facts(((Reading.Read) DocumentReader.whole(with(slot, fallback(slot)))).content());
        facts.removeIf(fact -> fact.equals(entry(slot) + removed(slot)));
        return facts;
    }

    private String removed(String slot) {
        return slot.equals("ports") ? "tcp/443" : fallback(slot);
    }

    private String fallback(String slot) {
        return switch (slot) {
            case "host" -> HOST;
            case "network" -> NETWORK;
            default -> carrier.equals("interchange") ? "tcp/443" : "443";
        };
    }

    /// The entry in which a value of the slot stands, as facts begin with it.
    String entry(String slot) {
        if (carrier.equals("tags")) {
            return "AzureFrontDoor.MicrosoftSecurity ";
        }
        return slot.equals("ports") ? "core/172 " : "core/163 ";
    }

    /// Where a value of the slot stands: the line of a page, the pointer of JSON.
    String place(String slot) {
        return switch (carrier) {
            case "service" ->
                Map.of("host", "/0/urls/1", "network", "/0/ips/1", "ports", "/1/tcpPorts")
                        .get(slot);
            case "tags" -> "/values/0/properties/addressPrefixes/1";
            case "interchange" -> slot.equals("ports") ? "15" : "13";
            default -> Integer.toString(line(slot.equals("ports") ? "@@PORTS@@" : "@@ADDRESS@@"));
        };
    }

    private int line(String mark) {
        return 1
                + (int) text.substring(0, text.indexOf(mark))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
