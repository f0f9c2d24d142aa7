package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.plugin.PluginConfiguration.Permission;
import dev.wenliu.platform.plugin.PluginInfo;
import java.util.Set;
import java.util.TreeSet;

/** Which roles hold each of a plugin's permissions; a change is in force at the next act. */
final class PermissionsForm extends Div {

    PermissionsForm(PluginDesk desk, PluginInfo plugin) {
        addClassName("wl-plugin-form");
        var permissions = desk.permissions(plugin);
        var sentence = new Span(
                getTranslation(permissions.isEmpty() ? "plugin.permissions.none" : "plugin.permissions.sentence"));
        sentence.addClassName("wl-quiet");
        add(sentence);
        permissions.forEach(permission -> add(field(desk, plugin, permission)));
    }

    private MultiSelectComboBox<String> field(PluginDesk desk, PluginInfo plugin, Permission permission) {
        Set<String> offered = new TreeSet<>(desk.roles());
        offered.addAll(permission.roles());
        var field = new MultiSelectComboBox<String>(permission.declared().name().in(getLocale()));
        field.setItems(offered);
        field.setItemLabelGenerator(role -> desk.role(role, getLocale()));
        field.setHelperText(permission.declared().id());
        field.setPlaceholder(getTranslation("plugin.permissions.nobody"));
        field.setValue(permission.roles());
        field.setReadOnly(!desk.givesRights());
        field.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            desk.assign(plugin, permission.declared().id(), change.getValue());
            Toasts.success(getTranslation("plugin.saved"));
        });
        return field;
    }
}
