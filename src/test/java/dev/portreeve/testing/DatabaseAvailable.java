package dev.portreeve.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Skips a class, visibly, where the PostgreSQL asked for is not installed.
final class DatabaseAvailable implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (TestServer.available()) {
            return ConditionEvaluationResult.enabled(TestServer.name());
        }
        if ("fail".equals(System.getProperty("skips"))) {
            throw new IllegalStateException("skipped check: " + TestServer.name() + " is not installed");
        }
        return ConditionEvaluationResult.disabled("SKIPPED: " + TestServer.name() + " is not installed");
    }
}
