package dev.portreeve.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// There is no Docker engine where the tests run: the files are read as what they are.
class ComposeFileTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Pattern SENSITIVE = Pattern.compile("(?i)password|secret|token|key");

    @Test
    void itIsYamlWithoutRepeatedKeys() throws IOException {
        assertThat(compose()).containsOnlyKeys("name", "services", "volumes", "secrets");
        assertThat(at("services")).containsOnlyKeys("database", "portal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "portal"})
    void everyServiceIsHealthCheckedLimitedAndKeepsItsDataInAVolume(String service) throws IOException {
        assertThat(at("services", service))
                .containsKeys("healthcheck", "mem_limit", "volumes", "restart", "security_opt");
        assertThat(at("services", service, "healthcheck")).containsKeys("test", "interval", "timeout", "retries");
        for (String volume : strings(at("services", service).get("volumes"))) {
            String source = volume.substring(0, volume.indexOf(':'));
            if (source.startsWith("./")) {
                assertThat(Path.of(source)).isRegularFile();
                assertThat(volume).endsWith(":ro");
            } else {
                assertThat(at("volumes")).containsKey(source);
            }
        }
    }

    @Test
    void thePortalWaitsForAHealthyDatabaseAndUsesTwoRoles() throws IOException {
        assertThat(at("services", "portal", "depends_on", "database")).containsEntry("condition", "service_healthy");
        assertThat(at("services", "portal", "environment"))
                .containsEntry("SPRING_DATASOURCE_USERNAME", "portreeve_app")
                .containsEntry("SPRING_FLYWAY_USER", "portreeve_owner")
                .hasEntrySatisfying(
                        "SPRING_DATASOURCE_URL",
                        url -> assertThat(url).isEqualTo("jdbc:postgresql://database:5432/portreeve"));
        assertThat(at("services", "portal", "build")).containsEntry("dockerfile", "src/docker/Dockerfile");
        assertThat(at("services", "database")).containsEntry("image", "postgres:18");
    }

    @Test
    void noPasswordIsInTheFiles() throws IOException {
        for (String service : List.of("database", "portal")) {
            at("services", service, "environment").forEach((name, value) -> {
                if (SENSITIVE.matcher(name).find()) {
                    assertThat(name).endsWith("_FILE");
                    assertThat(String.valueOf(value)).startsWith("/run/secrets/");
                }
            });
            for (String secret : strings(at("services", service).get("secrets"))) {
                assertThat(at("secrets", secret)).containsOnlyKeys("environment");
            }
        }
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains(".env");
    }

    @Test
    void theImageRunsAsAnOrdinaryUserFromAnExtractedJar() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/docker/Dockerfile"));
        assertThat(lines.stream().filter(line -> line.startsWith("USER"))).containsExactly("USER 10001:10001");
        assertThat(lines).anyMatch(line -> line.startsWith("HEALTHCHECK"));
        assertThat(lines).contains("RUN sh assemble portreeve.jar out", "ENTRYPOINT [\"/opt/portreeve/start\"]");
        for (String line : lines) {
            if (line.startsWith("COPY") && line.contains("src/docker/")) {
                for (String word : line.split(" ", -1)) {
                    if (word.startsWith("src/docker/")) {
                        assertThat(Path.of(word)).isExecutable();
                    }
                }
            }
        }
    }

    @Test
    void theRefusalOfBadRolesTellsWhatTheScriptDoes() throws IOException {
        String script = Files.readString(Path.of("src/docker/create-roles.sql"));
        assertThat(script)
                .contains("CREATE DATABASE portreeve OWNER portreeve_owner ENCODING 'UTF8' TEMPLATE template0;")
                .contains("REVOKE ALL ON DATABASE portreeve FROM PUBLIC;")
                .contains("GRANT CONNECT ON DATABASE portreeve TO portreeve_app;")
                .contains("REVOKE CREATE ON SCHEMA public FROM PUBLIC;");
    }

    private static Map<String, Object> compose() throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return map(new Yaml(new SafeConstructor(options)).load(Files.readString(COMPOSE)));
    }

    private static Map<String, Object> at(String... path) throws IOException {
        Map<String, Object> at = compose();
        for (String step : path) {
            assertThat(at).containsKey(step);
            at = map(at.get(step));
        }
        return at;
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new TreeMap<>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> map.put(String.valueOf(key), entry == null ? "" : entry));
        }
        return map;
    }

    private static List<String> strings(@Nullable Object value) {
        List<String> strings = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(entry -> strings.add(String.valueOf(entry)));
        }
        return strings;
    }
}
