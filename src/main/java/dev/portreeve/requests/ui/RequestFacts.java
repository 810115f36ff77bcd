package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.mono;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Facts;
import dev.portreeve.tenants.EnforcementPointId;
import dev.portreeve.tenants.EnforcementPoints;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.TenantId;
import dev.portreeve.tenants.Tenants;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a request is about, in a few facts.
final class RequestFacts {

    private final Tenants tenants;
    private final EnforcementPoints points;
    private final LocalDate today;

    RequestFacts(Tenants tenants, EnforcementPoints points, LocalDate today) {
        this.tenants = tenants;
        this.points = points;
        this.today = today;
    }

    /// Tenant, scale unit, place, sources and expiry, where they are given.
    Facts fill(Facts facts, RequestForm form) {
        Optional<Tenant> tenant = TenantId.tryParse(form.tenant()).flatMap(tenants::find);
        tenant.ifPresent(found -> facts.fact(t("requests.column.tenant"), found.name()));
        scaleUnit(form, tenant).ifPresent(code -> facts.mono(t("requests.column.scale-unit"), code));
        facts.fact(t("requests.fact.place"), place(form));
        if (!sources(form).isBlank()) {
            facts.fact(t("requests.fact.sources"), mono(sources(form)));
        }
        RequestListing.day(form.expires()).ifPresent(day -> facts.fact(t("requests.column.expires"), expires(day)));
        if (!form.ticket().isBlank()) {
            facts.fact(t("requests.field.ticket"), form.ticket());
        }
        return facts;
    }

    private static Optional<String> scaleUnit(RequestForm form, Optional<Tenant> tenant) {
        return form.scaleUnit().isBlank()
                ? tenant.map(found -> found.scaleUnit().code())
                : Optional.of(form.scaleUnit());
    }

    private String place(RequestForm form) {
        String targets = Formats.current()
                .list(form.targets().stream()
                        .map(target -> t("rendering.target." + target))
                        .toList());
        return EnforcementPointId.tryParse(form.enforcementPoint())
                .flatMap(points::find)
                .map(point -> t("requests.field.point.item", point.name(), targets))
                .orElse(targets);
    }

    private static String sources(RequestForm form) {
        return (form.networks() + "\n" + form.zones())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Component expires(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        String date = Formats.current().date(day);
        return new Span(days > 0 ? t("requests.fact.expires-in", date, days) : date);
    }
}
