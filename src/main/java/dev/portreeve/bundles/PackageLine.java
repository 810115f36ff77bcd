package dev.portreeve.bundles;

import dev.portreeve.bundles.persistence.PackageRows;
import dev.portreeve.requests.EarlierPackages;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestSnapshot;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The packages of a place, one after the other.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PackageLine implements EarlierPackages {

    private final PackageRows rows;
    private final RequestBook requests;

    PackageLine(PackageRows rows, RequestBook requests) {
        this.rows = rows;
        this.requests = requests;
    }

    @Override
    public Optional<EarlierPackage> before(RequestSnapshot request) {
        Optional<PackageRows.Row> own =
                rows.ofRequest(request.id().value()).stream().findFirst();
        Optional<PackageRows.Row> earlier = own.isPresent()
                ? own.flatMap(row -> Optional.ofNullable(row.supersedes())).flatMap(rows::find)
                : rows.lastOf(Packages.placeOf(request));
        return earlier.flatMap(
                row -> requests.find(new RequestId(row.request())).map(found -> new EarlierPackage(row.id(), found)));
    }
}
