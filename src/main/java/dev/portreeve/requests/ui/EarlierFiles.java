package dev.portreeve.requests.ui;

import dev.portreeve.canonical.Bytes;
import dev.portreeve.requests.EarlierPackages;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.kit.EarlierFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the files of the package that a request takes over from.
@Component
class EarlierFiles {

    private final ObjectProvider<EarlierPackages> packages;
    private final RequestBook book;

    EarlierFiles(ObjectProvider<EarlierPackages> packages, RequestBook book) {
        this.packages = packages;
        this.book = book;
    }

    /// The files of one package.
    ///
    /// @param origin  the name of the package
    /// @param number  of its request
    /// @param request the number of the request that takes over
    record Of(String origin, String number, String request, SortedMap<String, Bytes> files) {

        /// The file that has the place of the one at this path.
        EarlierFile at(String path) {
            Optional<String> text = Optional.ofNullable(files.get(path.replace(request, number)))
                    .map(bytes -> new String(bytes.array(), StandardCharsets.UTF_8));
            return EarlierFile.of(origin, text, number, request);
        }
    }

    /// Empty when the request is the first of its place.
    Optional<Of> before(RequestSnapshot request) {
        return packages.stream()
                .findFirst()
                .flatMap(line -> line.before(request))
                .flatMap(earlier -> earlier.request().digest().map(digest -> {
                    RequestSnapshot old = earlier.request();
                    return new Of(
                            earlier.id(),
                            old.number().toString(),
                            request.number().toString(),
                            book.files(old.id(), old.revision(), digest));
                }));
    }
}
