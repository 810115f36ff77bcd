package dev.portreeve.rendering.proof;

import dev.portreeve.rendering.TargetId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What this release has proven about the files of one target. It comes with the program, in `proofs/<target>.txt`: a
/// line `device;<word>`, then a line for each proof: files, kind, rungs, tool, version, extent, tests. The tests it
/// names
/// compare it with the tools they run, so that it cannot say more than they do.
///
/// @param proofs in the order of the file, none only where there is no record
public record TargetProofs(TargetId target, Device device, List<Proof> proofs) {

    private static final int FIELDS = 7;

    /// Copies the list.
    public TargetProofs {
        proofs = List.copyOf(proofs);
    }

    /// The record of a target; without proofs and not on a device where there is none.
    ///
    /// @throws IllegalStateException when it cannot be read: a bug in the program
    public static TargetProofs of(TargetId target) {
        try (InputStream in = TargetProofs.class.getResourceAsStream("/proofs/" + target + ".txt")) {
            return in == null
                    ? new TargetProofs(target, Device.NOT_LOADED, List.of())
                    : parse(target, new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("proofs/" + target + ".txt", e);
        }
    }

    private static TargetProofs parse(TargetId target, String text) {
        List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Stream.of(line.split(";", -1)).map(String::strip).toList())
                .toList();
        if (lines.isEmpty() || !lines.getFirst().getFirst().equals("device")) {
            throw new IllegalArgumentException("no line 'device'");
        }
        List<Proof> proofs = new ArrayList<>();
        lines.stream().skip(1).map(TargetProofs::proof).forEach(proofs::add);
        return new TargetProofs(target, Device.valueOf(constant(lines.getFirst().getLast())), proofs);
    }

    private static Proof proof(List<String> fields) {
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("not " + FIELDS + " fields: " + fields);
        }
        return new Proof(
                Pattern.compile(fields.get(0)),
                ProofKind.valueOf(constant(fields.get(1))),
                words(fields.get(2)).map(Rung::valueOf).toList(),
                fields.get(3),
                fields.get(4),
                Extent.valueOf(constant(fields.get(5))),
                words(fields.get(6)).toList());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// The proofs that cover a file.
    ///
    /// @param path in a package
    public List<Proof> of(String path) {
        return proofs.stream().filter(proof -> proof.covers(path)).toList();
    }
}
