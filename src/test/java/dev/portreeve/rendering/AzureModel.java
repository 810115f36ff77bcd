package dev.portreeve.rendering;

import com.azure.core.util.ExpandableStringEnum;
import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import com.azure.json.JsonWriter;
import com.azure.resourcemanager.network.fluent.models.FirewallPolicyRuleCollectionGroupInner;
import com.azure.resourcemanager.network.models.ApplicationRule;
import com.azure.resourcemanager.network.models.FirewallPolicyFilterRuleCollection;
import com.azure.resourcemanager.network.models.FirewallPolicyRule;
import com.azure.resourcemanager.network.models.FirewallPolicyRuleApplicationProtocol;
import com.azure.resourcemanager.network.models.FirewallPolicyRuleCollection;
import com.azure.resourcemanager.network.models.NetworkRule;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Microsoft's own model of a rule collection group as a judge: everything must survive reading and writing, and only
/// constants that the model declares may be used, for it reads any other word too.
final class AzureModel {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AzureModel() {}

    static String version() {
        return ToolVersions.ofLibrary(FirewallPolicyRuleCollectionGroupInner.class);
    }

    /// What is wrong with the body of a group; empty when nothing is.
    static List<String> faults(String body) {
        List<String> faults = new ArrayList<>();
        try (JsonReader reader = JsonProviders.createReader(body);
                StringWriter text = new StringWriter()) {
            FirewallPolicyRuleCollectionGroupInner group = FirewallPolicyRuleCollectionGroupInner.fromJson(reader);
            group.validate();
            try (JsonWriter writer = JsonProviders.createWriter(text)) {
                group.toJson(writer);
            }
            if (!JSON.readTree(text.toString()).equals(JSON.readTree(body))) {
                faults.add("written back differently: " + text);
            }
            group.ruleCollections().forEach(collection -> check(collection, faults));
        } catch (IOException | IllegalStateException | IllegalArgumentException | ClassCastException e) {
            faults.add(e.toString());
        }
        return faults;
    }

    private static void check(FirewallPolicyRuleCollection collection, List<String> faults) {
        if (collection instanceof FirewallPolicyFilterRuleCollection filter) {
            declared(filter.ruleCollectionType(), faults);
            declared(filter.action().type(), faults);
            filter.rules().forEach(rule -> check(rule, faults));
        } else {
            faults.add("not a collection of filter rules: " + collection.name());
        }
    }

    private static void check(FirewallPolicyRule rule, List<String> faults) {
        switch (rule) {
            case ApplicationRule application -> {
                declared(application.ruleType(), faults);
                application.protocols().stream()
                        .map(FirewallPolicyRuleApplicationProtocol::protocolType)
                        .forEach(type -> declared(type, faults));
            }
            case NetworkRule network -> {
                declared(network.ruleType(), faults);
                network.ipProtocols().forEach(protocol -> declared(protocol, faults));
            }
            default -> faults.add("a rule of another type: " + rule.name());
        }
    }

    private static void declared(ExpandableStringEnum<?> word, List<String> faults) {
        boolean known = Stream.of(word.getClass().getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .anyMatch(field -> word.equals(value(field)));
        if (!known) {
            faults.add("not a constant of " + word.getClass().getSimpleName() + ": " + word);
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
