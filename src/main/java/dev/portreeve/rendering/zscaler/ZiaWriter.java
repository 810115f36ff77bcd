package dev.portreeve.rendering.zscaler;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.JsonFile;
import dev.portreeve.rendering.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes one file for each endpoint of the API, with the bodies to send; lists for the portal; and what to delete.
final class ZiaWriter {

    private final ZiaConfig config;
    private final Scope scope;
    private final String stem;
    private final ZiaBodies bodies;

    private ZiaWriter(ZiaConfig config, Scope scope) {
        this.config = config;
        this.scope = scope;
        this.stem = "zscaler/" + scope.request();
        this.bodies = new ZiaBodies(config, scope);
    }

    static List<Artifact> write(ZiaConfig config, Scope scope) {
        return new ZiaWriter(config, scope).files();
    }

    private List<Artifact> files() {
        List<Artifact> files = new ArrayList<>();
        for (ZiaEndpoint endpoint : ZiaEndpoint.values()) {
            List<Map<String, Object>> all = bodies.of(endpoint);
            if (!all.isEmpty()) {
                files.add(JsonFile.at(stem + "-" + endpoint.word() + ".json", Map.of(endpoint.word(), all)));
            }
        }
        if (!config.unasked().isEmpty()) {
            files.add(JsonFile.at(stem + "-exemptedUrls.json", Map.of("urls", config.unasked())));
        }
        list(files, "web", config.web());
        list(files, "tls", config.uninspected());
        files.add(rollback().at(stem + "-rollback.txt"));
        return files;
    }

    private void list(List<Artifact> files, String what, List<String> urls) {
        if (!urls.isEmpty()) {
            TextFile file = new TextFile();
            urls.forEach(file::line);
            files.add(file.at(stem + "-" + what + ".csv"));
        }
    }

    /// Rules first: what a rule uses cannot be deleted.
    private TextFile rollback() {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line("# Delete by name, from the top; take the exempted addresses off their list; activate.");
        for (ZiaEndpoint endpoint : List.of(ZiaEndpoint.values()).reversed()) {
            bodies.of(endpoint).forEach(body -> file.line(endpoint.word() + " " + body.get(endpoint.key())));
        }
        config.unasked().forEach(url -> file.line("exemptedUrls " + url));
        return file;
    }
}
