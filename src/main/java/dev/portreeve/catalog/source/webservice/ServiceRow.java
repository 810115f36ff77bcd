package dev.portreeve.catalog.source.webservice;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.lint.Quarantine;
import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.source.json.JsonCursor;
import dev.portreeve.catalog.source.json.JsonText;
import dev.portreeve.catalog.source.json.RefusedJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One set of an answer while its members come in, in any order.
final class ServiceRow {

    private static final int LONGEST = 4_000;
    private static final int MOST_ADDRESSES = 10_000;
    private static final int MOST_PORTS = 1_000;

    private final ServiceAnswer answer;
    private final Place place;
    private OptionalLong id = OptionalLong.empty();
    private Optional<String> area = Optional.empty();
    private Optional<Category> category = Optional.empty();
    private @Nullable Boolean required;
    private @Nullable Boolean expressRoute;
    private final List<Destination> destinations = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Noticed> noticed = new ArrayList<>();

    /// What becomes a finding once it is known which set this is.
    private record Noticed(String code, Severity severity, Place place, String value) {}

    ServiceRow(ServiceAnswer answer, Place place) {
        this.answer = answer;
        this.place = place;
    }

    /// Reads the member at the cursor.
    void member(String name, JsonCursor at) throws RefusedJson {
        switch (name) {
            case "id" -> id = at.integer();
            case "serviceArea" -> area = at.text(LONGEST);
            case "serviceAreaDisplayName" -> at.text(LONGEST);
            case "urls" -> addresses(at, (text, where) -> host(text, where));
            case "ips" -> addresses(at, (text, where) -> network(text, where));
            case "tcpPorts" -> ports(at, "tcp");
            case "udpPorts" -> ports(at, "udp");
            case "category" -> category(at);
            case "required" -> required = at.flag().orElse(null);
            case "expressRoute" -> expressRoute = at.flag().orElse(null);
            case "notes" -> note(at);
            default -> answer.unknown(name, at);
        }
    }

    /// The set; empty when it cannot be told which one it is.
    Optional<EndpointSet> finish() {
        Optional<SetId> number = number();
        Optional<Section> section = number.flatMap(each -> area.flatMap(word -> answer.section(word, each.value())));
        Optional<EndpointSet> set = section.map(found -> set(found, number.orElseThrow()));
        if (number.isEmpty()) {
            find("source.row-without-id", Severity.QUARANTINE, place, "");
        } else if (section.isEmpty()) {
            find("source.row-without-area", Severity.QUARANTINE, place, shown(area));
        }
        String subject = set.map(found -> found.section() + "/" + found.id()).orElse(place.pointer());
        noticed.forEach(it -> answer.find(it.code(), it.severity(), it.place(), subject, it.value()));
        return set;
    }

    private Optional<SetId> number() {
        return id.isPresent() && id.getAsLong() > 0 && id.getAsLong() < 1_000_000
                ? Optional.of(new SetId((int) id.getAsLong()))
                : Optional.empty();
    }

    private EndpointSet set(Section section, SetId number) {
        return new EndpointSet(
                section,
                number,
                "",
                category.orElseGet(() -> missing("category", Category.DEFAULT)),
                required != null ? required : missing("required", false),
                expressRoute != null ? expressRoute : missing("expressRoute", false),
                destinations,
                services,
                List.of(),
                notes,
                place);
    }

    private <T> T missing(String member, T instead) {
        find("source.member-missing", Severity.WARNING, place, member);
        return instead;
    }

    private interface Address {
        void add(String text, Place where);
    }

    private void addresses(JsonCursor at, Address address) throws RefusedJson {
        Place list = answer.place(at);
        boolean read = at.array(MOST_ADDRESSES, _ -> {
            Place where = answer.place(at);
            Optional<String> text = at.text(LONGEST);
            if (text.isPresent()) {
                answer.count(at);
                address.add(text.get(), where);
            } else {
                find("source.member-unreadable", Severity.QUARANTINE, where, "");
            }
        });
        if (!read) {
            find("source.member-unreadable", Severity.QUARANTINE, list, "");
        }
    }

    private void host(String written, Place where) {
        Optional<HostPattern> pattern = HostPattern.tryParse(written);
        Optional<String> reason = pattern.isPresent() ? Quarantine.reason(pattern.get()) : Quarantine.reason(written);
        if (pattern.isPresent() && reason.isEmpty()) {
            destinations.add(new Destination.Host(pattern.get(), written, false, where));
        } else {
            quarantine(reason.orElse("learn.corrupt-address"), where, written);
        }
    }

    private void network(String written, Place where) {
        Optional<Prefix> prefix = Prefix.tryParse(written);
        Optional<String> reason = prefix.flatMap(Quarantine::reason);
        if (prefix.isPresent() && reason.isEmpty()) {
            destinations.add(new Destination.Network(prefix.get(), written, where));
        } else {
            quarantine(reason.orElse("learn.corrupt-address"), where, written);
        }
    }

    private void ports(JsonCursor at, String transport) throws RefusedJson {
        Place where = answer.place(at);
        Optional<String> list = at.text(LONGEST);
        if (list.isEmpty()) {
            find("source.member-unreadable", Severity.QUARANTINE, where, "");
            return;
        }
        if (list.get().isBlank()) {
            return;
        }
        String[] words = list.get().split(",", -1);
        if (words.length > MOST_PORTS) {
            throw new RefusedJson("json.too-many", where.line(), where.pointer());
        }
        Arrays.stream(words).forEach(word -> port(transport + "/" + word.strip(), where));
    }

    private void port(String written, Place where) {
        Optional<Service> service = Service.tryParse(written);
        Optional<String> reason = service.flatMap(Quarantine::reason);
        if (service.isEmpty() || reason.isPresent()) {
            quarantine(reason.orElse("learn.unreadable-port"), where, written);
        } else if (!services.contains(service.get())) {
            services.add(service.get());
        }
    }

    private void category(JsonCursor at) throws RefusedJson {
        Place where = answer.place(at);
        Optional<String> word = at.text(LONGEST);
        category = word.flatMap(text -> Arrays.stream(Category.values())
                .filter(each -> each.word().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst());
        if (category.isEmpty()) {
            find("source.member-unreadable", Severity.WARNING, where, shown(word));
        }
    }

    private void note(JsonCursor at) throws RefusedJson {
        Place where = answer.place(at);
        String text = at.text(LONGEST).orElse("").strip();
        if (!JsonText.isPlain(text)) {
            quarantine("source.hidden-characters", where, text);
        } else if (!text.isEmpty()) {
            notes.add(new Note(text, where));
        }
    }

    private void quarantine(String code, Place where, String written) {
        find(code, Severity.QUARANTINE, where, JsonText.shown(written));
    }

    private static String shown(Optional<String> text) {
        return JsonText.shown(text.orElse(""));
    }

    private void find(String code, Severity severity, Place where, String value) {
        noticed.add(new Noticed(code, severity, where, value));
    }
}
