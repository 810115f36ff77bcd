package dev.portreeve.catalog.lint;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import java.util.ArrayList;
import java.util.List;

/// Looks over a content as a whole. It changes nothing: findings say what a steward should know.
public final class CatalogLint {

    private CatalogLint() {}

    /// The findings, in the order of the checks, then of the source.
    public static List<Finding> findings(CatalogContent content) {
        List<Finding> findings = new ArrayList<>();
        return findings;
    }
}
