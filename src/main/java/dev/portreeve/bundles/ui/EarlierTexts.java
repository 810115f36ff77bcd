package dev.portreeve.bundles.ui;

import dev.portreeve.bundles.PackageLine;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.requests.EarlierPackages.EarlierPackage;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.kit.EarlierFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of the package that another takes over from.
///
/// @param before that package; empty for the first of its place
/// @param number of the request of the package that takes over
/// @param files  by path
record EarlierTexts(Optional<EarlierPackage> before, String number, SortedMap<String, Bytes> files) {

    static EarlierTexts of(RequestSnapshot request, PackageLine line, RequestBook book) {
        Optional<EarlierPackage> before = line.before(request);
        return new EarlierTexts(
                before,
                request.number().toString(),
                before.map(EarlierPackage::request)
                        .flatMap(old -> old.digest().map(digest -> book.files(old.id(), old.revision(), digest)))
                        .orElseGet(TreeMap::new));
    }

    /// The file that the one at this path takes over from; empty when there is no package before.
    Optional<EarlierFile> at(String path) {
        return before.map(old -> {
            String oldNumber = old.request().number().toString();
            Optional<String> text = Optional.ofNullable(files.get(path.replace(number, oldNumber)))
                    .map(bytes -> new String(bytes.array(), StandardCharsets.UTF_8));
            return EarlierFile.of(old.id(), text, oldNumber, number);
        });
    }
}
