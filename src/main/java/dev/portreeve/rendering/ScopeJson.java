package dev.portreeve.rendering;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `scope.json`: canonical when written; when read, any layout of exactly the same members, each of its form.
public final class ScopeJson {

    private static final String FORMAT = "portreeve-scope/1";
    private static final int MOST_BYTES = 200_000;
    private static final int MOST_ITEMS = 500;
    private static final Set<String> MEMBERS = Set.of(
            "format",
            "request",
            "revision",
            "sources",
            "peers",
            "expires",
            "features",
            "scaleUnit",
            "region",
            "targets");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(4)
                            .maxStringLength(200)
                            .maxNameLength(40)
                            .maxNumberLength(10)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ScopeJson() {}

    /// The canonical bytes.
    public static byte[] bytes(Scope scope) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", FORMAT);
        members.put("request", scope.request());
        members.put("revision", scope.revision());
        members.put(
                "sources",
                Map.of(
                        "networks", texts(scope.sources().networks()),
                        "zones", scope.sources().zones()));
        members.put("peers", texts(scope.peers()));
        members.put("expires", scope.expires().map(LocalDate::toString).orElse(null));
        members.put("features", texts(scope.features()));
        members.put("scaleUnit", scope.scaleUnit().code());
        members.put("region", scope.region().code());
        members.put("targets", texts(scope.targets()));
        return CanonicalJson.bytes(members);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    /// Reads a scope.
    ///
    /// @throws InvalidScopeException when it is not JSON, lacks a member, has another one, or has a wrong value
    public static Scope read(byte[] json) throws InvalidScopeException {
        JsonNode root = object(parse(json), "$", MEMBERS);
        JsonNode sources = object(member(root, "sources"), "sources", Set.of("networks", "zones"));
        JsonNode revision = member(root, "revision");
        if (!FORMAT.equals(text(root, "format"))) {
            throw new InvalidScopeException("other-format", "format");
        }
        if (!revision.isInt()) {
            throw new InvalidScopeException("wrong-value", "revision");
        }
        try {
            return new Scope(
                    text(root, "request"),
                    revision.asInt(),
                    new Sources(list(sources, "networks", Prefix::parse), list(sources, "zones", Function.identity())),
                    list(root, "peers", Prefix::parse),
                    expires(root),
                    list(root, "features", FeatureId::new),
                    new ScaleUnit(text(root, "scaleUnit")),
                    new Region(text(root, "region")),
                    list(root, "targets", TargetId::new));
        } catch (IllegalArgumentException e) {
            throw new InvalidScopeException("wrong-value", "$");
        }
    }

    private static JsonNode parse(byte[] json) throws InvalidScopeException {
        if (json.length > MOST_BYTES) {
            throw new InvalidScopeException("too-long", "$");
        }
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new InvalidScopeException("not-json", "$");
        }
    }

    private static JsonNode object(JsonNode node, String name, Set<String> members) throws InvalidScopeException {
        if (!node.isObject()) {
            throw new InvalidScopeException("wrong-value", name);
        }
        for (String member : node.propertyNames()) {
            if (!members.contains(member)) {
                throw new InvalidScopeException("unknown-member", name);
            }
        }
        return node;
    }

    private static JsonNode member(JsonNode node, String name) throws InvalidScopeException {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new InvalidScopeException("missing-member", name);
        }
        return value;
    }

    private static String text(JsonNode node, String name) throws InvalidScopeException {
        JsonNode value = member(node, name);
        if (!value.isString()) {
            throw new InvalidScopeException("wrong-value", name);
        }
        return value.asString();
    }

    private static Optional<LocalDate> expires(JsonNode root) throws InvalidScopeException {
        if (member(root, "expires").isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(root, "expires")));
        } catch (DateTimeParseException e) {
            throw new InvalidScopeException("wrong-value", "expires");
        }
    }

    private static <T> List<T> list(JsonNode node, String name, Function<String, T> parse)
            throws InvalidScopeException {
        JsonNode items = member(node, name);
        if (!items.isArray()
                || items.size() > MOST_ITEMS
                || !items.valueStream().allMatch(JsonNode::isString)) {
            throw new InvalidScopeException("wrong-value", name);
        }
        try {
            return items.valueStream().map(JsonNode::asString).map(parse).toList();
        } catch (IllegalArgumentException e) {
            throw new InvalidScopeException("wrong-value", name);
        }
    }
}
