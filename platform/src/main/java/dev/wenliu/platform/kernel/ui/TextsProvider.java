package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.wenliu.platform.kernel.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives the views their words. */
@Component
class TextsProvider implements I18NProvider {

    private final transient Texts texts;

    TextsProvider(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(locale, key, params);
    }
}
