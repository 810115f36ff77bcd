package dev.portreeve.tenants;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/// The tenants' rows.
interface TenantRepository extends JpaRepository<TenantRow, UUID> {

    Optional<TenantRow> findByNameKey(String nameKey);
}
