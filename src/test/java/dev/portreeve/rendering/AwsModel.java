package dev.portreeve.rendering;

import dev.portreeve.testing.ToolVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.services.networkfirewall.model.CreateRuleGroupRequest;
import software.amazon.awssdk.services.networkfirewall.model.RuleGroupType;
import software.amazon.awssdk.services.networkfirewall.model.RuleOrder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// AWS' own model of `create-rule-group` as a judge of its input: which members there are, what type each has and which
/// words it takes.
final class AwsModel {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Supplier<List<String>>> WORDS = Map.of(
            "RuleOrder",
                    () -> RuleOrder.knownValues().stream()
                            .map(RuleOrder::toString)
                            .toList(),
            "Type",
                    () -> RuleGroupType.knownValues().stream()
                            .map(RuleGroupType::toString)
                            .toList());

    private AwsModel() {}

    static String version() {
        return ToolVersions.ofLibrary(CreateRuleGroupRequest.class);
    }

    /// What is wrong with the input; empty when nothing is.
    static List<String> faults(String input) {
        List<String> faults = new ArrayList<>();
        try {
            JsonNode root = JSON.readTree(input);
            CreateRuleGroupRequest.Builder model = CreateRuleGroupRequest.builder();
            check(root, model.sdkFields(), faults);
            for (String required : List.of("RuleGroupName", "Type", "Capacity")) {
                if (!root.has(required)) {
                    faults.add("required: " + required);
                }
            }
        } catch (JacksonException e) {
            faults.add(e.toString());
        }
        return faults;
    }

    private static void check(JsonNode object, List<SdkField<?>> fields, List<String> faults) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            Optional<SdkField<?>> field = fields.stream()
                    .filter(one -> one.locationName().equals(member.getKey()))
                    .findFirst();
            if (field.isEmpty()) {
                faults.add("no such member: " + member.getKey());
            } else {
                check(member.getKey(), member.getValue(), field.get(), faults);
            }
        }
    }

    private static void check(String name, JsonNode value, SdkField<?> field, List<String> faults) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.SDK_POJO && value.isObject()) {
            check(value, field.constructor().get().sdkFields(), faults);
        } else if (type == MarshallingType.MAP && value.isObject()) {
            SdkField<?> item = field.getTrait(MapTrait.class).valueFieldInfo();
            value.forEach(one -> check(name, one, item, faults));
        } else if (type == MarshallingType.LIST && value.isArray()) {
            SdkField<?> item = field.getTrait(ListTrait.class).memberFieldInfo();
            value.forEach(one -> check(name, one, item, faults));
        } else if (type == MarshallingType.STRING && value.isString()) {
            if (WORDS.containsKey(name) && !WORDS.get(name).get().contains(value.stringValue())) {
                faults.add("no word for " + name + ": " + value);
            }
        } else if (type != MarshallingType.INTEGER || !value.isInt()) {
            faults.add(name + " has another type: " + type);
        }
    }
}
