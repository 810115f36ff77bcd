package dev.portreeve.rules;

import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.List;
import java.util.Optional;

/// The least openings for a question, computed from one revision, and what that revision lacks for it.
///
/// @param features everything that has to work: the chosen features and what they need, sorted
/// @param rules    in the order of the catalog's sections, then by set number, then by name; names are unique
/// @param findings sorted: gaps first
/// @param source   the document the revision was read from
public record RuleSet(
        RuleQuestion question,
        List<FeatureId> features,
        List<Rule> rules,
        List<RuleFinding> findings,
        SourceDocument source) {

    /// @throws IllegalArgumentException when two rules have the same name
    public RuleSet {
        features = features.stream().distinct().sorted().toList();
        rules = rules.stream().sorted(RuleOrder.BY_CATALOG).toList();
        findings = findings.stream().distinct().sorted().toList();
        if (rules.stream().map(Rule::id).distinct().count() != rules.size()) {
            throw new IllegalArgumentException("two rules have the same name");
        }
    }

    /// The same question with some of the rules, or with parts of them.
    public RuleSet withRules(List<Rule> others) {
        return new RuleSet(question, features, others, findings, source);
    }

    /// The rule of that name.
    public Optional<Rule> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
