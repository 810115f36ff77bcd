package dev.portreeve.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the use case (`UC-001`) a test shows, see `src/docs/use-cases`.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(UseCases.class)
public @interface UseCase {

    /// The id, such as `UC-001`.
    String value();
}
