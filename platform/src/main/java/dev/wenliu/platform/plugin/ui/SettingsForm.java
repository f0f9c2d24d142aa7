package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.plugin.PluginConfiguration.Setting;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.pluginfile.DeclaredSetting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** A plugin's settings as a form; each is in force as soon as it is saved. */
final class SettingsForm extends Div {

    private final transient PluginDesk desk;
    private final transient PluginInfo plugin;
    private final transient Map<String, Supplier<String>> values = new LinkedHashMap<>();
    private final transient Map<String, String> before = new LinkedHashMap<>();

    SettingsForm(PluginDesk desk, PluginInfo plugin) {
        this.desk = desk;
        this.plugin = plugin;
        addClassName("wl-plugin-form");
        var settings = desk.settings(plugin);
        if (settings.isEmpty()) {
            var none = new Span(getTranslation("plugin.settings.none"));
            none.addClassName("wl-quiet");
            add(none);
            return;
        }
        settings.forEach(setting -> add(field(setting)));
        var save = new Button(getTranslation("plugin.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Div(save));
    }

    private Component field(Setting setting) {
        before.put(setting.declared().key(), setting.value());
        return switch (setting.declared().type()) {
            case TEXT -> text(setting);
            case INTEGER -> integer(setting);
            case FLAG -> flag(setting);
            case CHOICE -> choice(setting);
        };
    }

    private Component text(Setting setting) {
        var field = new TextField(name(setting));
        field.setHelperText(help(setting));
        field.setValue(setting.value());
        values.put(setting.declared().key(), field::getValue);
        return field;
    }

    private Component integer(Setting setting) {
        var field = new IntegerField(name(setting));
        DeclaredSetting declared = setting.declared();
        field.setMin(declared.least());
        field.setMax(declared.most());
        field.setStepButtonsVisible(true);
        field.setHelperText(help(setting));
        field.setValue(Integer.parseInt(setting.value()));
        values.put(declared.key(), () -> Objects.toString(field.getValue(), ""));
        return field;
    }

    private Component flag(Setting setting) {
        var field = new Checkbox(name(setting), Boolean.parseBoolean(setting.value()));
        field.setHelperText(help(setting));
        values.put(setting.declared().key(), () -> field.getValue().toString());
        return field;
    }

    private Component choice(Setting setting) {
        var field = new Select<DeclaredSetting.Option>();
        field.setLabel(name(setting));
        field.setHelperText(help(setting));
        field.setItems(setting.declared().options());
        field.setItemLabelGenerator(option -> option.name().in(getLocale()));
        setting.declared().options().stream()
                .filter(option -> option.value().equals(setting.value()))
                .findFirst()
                .ifPresent(field::setValue);
        values.put(setting.declared().key(), () -> field.getValue().value());
        return field;
    }

    /** Saves what changed; what is refused stays as it was typed, and the sentence says why. */
    private void save() {
        values.forEach((key, value) -> {
            String now = value.get();
            if (now.equals(before.get(key))) return;
            desk.set(plugin, key, now);
            before.put(key, now);
        });
        Toasts.success(getTranslation("plugin.saved"));
    }

    private String name(Setting setting) {
        return setting.declared().name().in(getLocale());
    }

    private String help(Setting setting) {
        return setting.declared().help().in(getLocale());
    }
}
