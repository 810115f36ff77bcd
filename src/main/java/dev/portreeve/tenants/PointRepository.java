package dev.portreeve.tenants;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/// The enforcement points' rows.
interface PointRepository extends JpaRepository<PointRow, UUID> {

    List<PointRow> findByTenantId(UUID tenantId);

    Optional<PointRow> findByTenantIdAndNameKey(UUID tenantId, String nameKey);
}
