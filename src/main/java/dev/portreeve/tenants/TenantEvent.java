package dev.portreeve.tenants;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import java.util.HashMap;
import java.util.Map;

/// A tenant or an enforcement point came into being, changed, or was put out of use or back.
public sealed interface TenantEvent extends Auditable {

    /// A tenant was added.
    record TenantCreated(Tenant tenant) implements TenantEvent {
        @Override
        public String kind() {
            return "tenants.tenant-created";
        }

        @Override
        public AuditObject object() {
            return AuditObject.of("tenant", tenant.id().value());
        }

        @Override
        public Map<String, Object> details() {
            return facts(tenant);
        }
    }

    /// A tenant is described differently.
    record TenantChanged(Tenant before, Tenant after) implements TenantEvent {
        @Override
        public String kind() {
            return "tenants.tenant-changed";
        }

        @Override
        public AuditObject object() {
            return AuditObject.of("tenant", after.id().value());
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("before", facts(before), "after", facts(after));
        }
    }

    /// An enforcement point was added.
    record EnforcementPointCreated(EnforcementPoint point) implements TenantEvent {
        @Override
        public String kind() {
            return "tenants.enforcement-point-created";
        }

        @Override
        public AuditObject object() {
            return AuditObject.of("enforcement-point", point.id().value());
        }

        @Override
        public Map<String, Object> details() {
            return facts(point);
        }
    }

    /// An enforcement point is described differently.
    record EnforcementPointChanged(EnforcementPoint before, EnforcementPoint after) implements TenantEvent {
        @Override
        public String kind() {
            return "tenants.enforcement-point-changed";
        }

        @Override
        public AuditObject object() {
            return AuditObject.of("enforcement-point", after.id().value());
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("before", facts(before), "after", facts(after));
        }
    }

    private static Map<String, Object> facts(Tenant tenant) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", tenant.name());
        facts.put("instance", tenant.instance().code());
        facts.put("region", tenant.region().code());
        facts.put("scaleUnit", tenant.scaleUnit().code());
        facts.put("active", tenant.active());
        return facts;
    }

    private static Map<String, Object> facts(EnforcementPoint point) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("tenant", point.tenant().toString());
        facts.put("name", point.name());
        facts.put("target", point.target());
        facts.put("sources", point.sources().stream().map(TrafficSource::text).toList());
        facts.put("active", point.active());
        return facts;
    }
}
