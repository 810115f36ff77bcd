package dev.portreeve.shell.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Gives the framework our messages: for `getTranslation`, and for `@PageTitle("some.key")`.
@Component
final class TranslationProvider implements I18NProvider, PageTitleGenerator {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Locales.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Texts.in(locale, key, params);
    }

    @Override
    public String generatePageTitle(PageTitleContext context) {
        return Texts.titled(context.value().isEmpty() ? "" : Texts.t(context.value()));
    }
}
