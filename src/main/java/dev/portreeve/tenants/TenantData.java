package dev.portreeve.tenants;

/// What an administrator enters about a tenant, as typed.
///
/// @param instance  an [Instance#code()]
/// @param region    a region code such as `EU`
/// @param scaleUnit a scale unit in any case
public record TenantData(String name, String instance, String region, String scaleUnit, String notes) {}
