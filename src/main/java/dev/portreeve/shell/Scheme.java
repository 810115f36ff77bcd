package dev.portreeve.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Light, dark, or as the reader's system says.
enum Scheme {
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK),
    SYSTEM(ColorScheme.Value.LIGHT_DARK);

    static final String COOKIE = "portreeve-scheme";

    private final ColorScheme.Value value;

    Scheme(ColorScheme.Value value) {
        this.value = value;
    }

    static Optional<Scheme> named(@Nullable String name) {
        return Arrays.stream(values()).filter(each -> each.id().equals(name)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "shell.scheme." + id();
    }

    ColorScheme.Value value() {
        return value;
    }
}
