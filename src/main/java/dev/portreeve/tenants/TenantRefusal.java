package dev.portreeve.tenants;

import dev.portreeve.platform.Refusal;
import java.util.List;

/// Why a change of a tenant or an enforcement point is refused.
public sealed interface TenantRefusal extends Refusal {

    /// `name`, `instance`, `region`, `scaleUnit`, `notes`, `target` or `sources`; empty when it concerns no input.
    String field();

    /// The input is missing or has not the form it should have.
    ///
    /// @param bound the number the message names: the longest text, the most sources
    record Malformed(String field, int bound) implements TenantRefusal {
        @Override
        public String code() {
            return switch (field) {
                case "name" -> "tenants.malformed-name";
                case "instance" -> "tenants.malformed-instance";
                case "region" -> "tenants.malformed-region";
                case "scaleUnit" -> "tenants.malformed-scale-unit";
                case "notes" -> "tenants.malformed-notes";
                case "target" -> "tenants.malformed-target";
                case "sources" -> "tenants.malformed-sources";
                default -> throw new IllegalStateException("no such input: " + field);
            };
        }

        @Override
        public List<Object> parameters() {
            return List.of(bound);
        }
    }

    /// Another one has this name.
    record NameTaken(String name) implements TenantRefusal {
        @Override
        public String code() {
            return "tenants.name-taken";
        }

        @Override
        public String field() {
            return "name";
        }

        @Override
        public List<Object> parameters() {
            return List.of(name);
        }
    }

    /// One of the sources is neither a network nor a zone.
    ///
    /// @param line counted from one
    record SourceMalformed(int line, String text) implements TenantRefusal {
        @Override
        public String code() {
            return "tenants.source-malformed";
        }

        @Override
        public String field() {
            return "sources";
        }

        @Override
        public List<Object> parameters() {
            return List.of(line, text);
        }
    }

    /// There is no such tenant or enforcement point.
    record Unknown() implements TenantRefusal {
        @Override
        public String code() {
            return "tenants.unknown";
        }

        @Override
        public String field() {
            return "";
        }
    }
}
