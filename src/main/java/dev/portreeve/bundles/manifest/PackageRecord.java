package dev.portreeve.bundles.manifest;

import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything that is stored about a package; with the signing key it gives the package's bytes, today and in years.
///
/// @param id         its name
/// @param portal     the host name of the portal, part of what the signature is made for
/// @param issuedAt   when it was issued, to the second
/// @param expires    the last day it may be in use
/// @param lineage    its place among the packages before it
/// @param catalog    what it was computed from
/// @param generator  the version of Portreeve
/// @param files      `approved.json`, `verdicts.json`, the folders of the targets and what takes them from the package
/// before
///                   to this one
/// @param targets    what was checked, per target
/// @param approvals  who decided
/// @param changes    the difference to the package it supersedes, to nothing for the first
/// @param removals   what of the package it supersedes may be closed
/// @param notCovered what the catalog revision or the request leaves out, such as `Microsoft 365 sets`
public record PackageRecord(
        PackageId id,
        String portal,
        Instant issuedAt,
        LocalDate expires,
        Lineage lineage,
        CatalogReference catalog,
        String generator,
        List<ArchiveFile> files,
        List<TargetStatement> targets,
        ApprovalEvidence approvals,
        RuleChanges changes,
        List<Removal> removals,
        List<String> notCovered) {

    private static final Set<String> REQUIRED = Set.of(PackageLayout.APPROVED, PackageLayout.VERDICTS);

    /// Sorts the files and targets.
    ///
    /// @throws IllegalArgumentException when a file is missing or has no place in a package, or a text
    /// has characters outside its alphabet
    public PackageRecord {
        Words.host(portal);
        Words.line(generator);
        issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
        files = files.stream().sorted(Comparator.comparing(ArchiveFile::path)).toList();
        targets = targets.stream()
                .sorted(Comparator.comparing(TargetStatement::target))
                .toList();
        removals = List.copyOf(removals);
        notCovered = notCovered.stream().map(Words::line).toList();
        Set<String> missing = new HashSet<>(REQUIRED);
        for (ArchiveFile file : files) {
            boolean placed = PackageLayout.isOfTarget(file.path()) || PackageLayout.isChangeFile(file.path());
            if (!missing.remove(file.path()) && !placed) {
                throw new IllegalArgumentException("no place in a package: " + file.path());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("missing: " + missing);
        }
    }

    /// The digest that every counted approval names.
    public Digest ruleSetDigest() {
        return file(PackageLayout.APPROVED).digest();
    }

    /// The purpose it is signed for.
    public String namespace() {
        return PackageLayout.namespace(portal);
    }

    ArchiveFile file(String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
