package dev.portreeve.shell.kit;

import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.Optional;

/// The file that a file takes over from.
///
/// @param origin what it is part of, such as the name of a package
/// @param text   empty when there it has no such file
/// @param alike  what of a line counts when both are compared
public record EarlierFile(String origin, Optional<String> text, SerializableFunction<String, String> alike)
        implements Serializable {

    private static final String SAME = "\u0000";

    /// A file of another request: that names have its number in them is no difference.
    ///
    /// @param numbers of both requests, such as `PR-2026-000123`
    public static EarlierFile of(String origin, Optional<String> text, String... numbers) {
        return new EarlierFile(origin, text, line -> {
            String alike = line;
            for (String number : numbers) {
                alike = alike.replace(number, SAME).replace(number.replace('-', '_'), SAME);
            }
            return alike;
        });
    }
}
