package dev.portreeve.shell.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The key that opens a view of the menu, pressed after `g`: `@NavKey("h")` on the home page is `g h`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NavKey {

    /// One lower-case letter.
    String value();
}
