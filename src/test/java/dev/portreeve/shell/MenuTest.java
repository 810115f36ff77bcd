package dev.portreeve.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.vaadin.flow.router.Menu;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// The menu as all modules' views declare it.
class MenuTest {

    private static final List<? extends Class<?>> VIEWS = views();

    @Test
    void everyItemHasATitleAnIconAndItsOwnPlace() {
        assertThat(VIEWS).isNotEmpty().allSatisfy(view -> {
            Menu menu = Objects.requireNonNull(view.getAnnotation(Menu.class));
            assertThat(Texts.has(menu.title())).as(menu.title()).isTrue();
            assertThatNoException().isThrownBy(() -> Icon.named(menu.icon()));
            assertThat(menu.order()).isBetween(0.0, 299.0);
        });
        assertThat(VIEWS.stream()
                        .map(view -> Objects.requireNonNull(view.getAnnotation(Menu.class))
                                .order()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noTwoItemsHaveTheSameKey() {
        assertThat(VIEWS.stream()
                        .map(view -> view.getAnnotation(NavKey.class))
                        .filter(Objects::nonNull)
                        .map(NavKey::value))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]"));
    }

    private static List<? extends Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Menu.class));
        return scanner.findCandidateComponents("dev.portreeve").stream()
                .map(found -> named(Objects.requireNonNull(found.getBeanClassName())))
                .toList();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
