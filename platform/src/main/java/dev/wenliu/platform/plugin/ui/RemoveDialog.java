package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.plugin.PluginInfo;

/** Takes a plugin away: says who still uses it, and asks what shall become of its data. */
final class RemoveDialog extends Dialog {

    private final transient PluginDesk desk;
    private final transient PluginInfo plugin;
    private final RadioButtonGroup<Boolean> drop = new RadioButtonGroup<>();
    private final Checkbox sure = new Checkbox();

    RemoveDialog(PluginDesk desk, PluginInfo plugin, Runnable removed) {
        this.desk = desk;
        this.plugin = plugin;
        String name = plugin.name().in(getLocale());
        setHeaderTitle(getTranslation("plugin.remove.question", name));
        addClassName("wl-plugin-detail");
        drop.setLabel(getTranslation("plugin.remove.data"));
        drop.setItems(false, true);
        drop.setItemLabelGenerator(yes -> getTranslation(yes ? "plugin.remove.drop" : "plugin.remove.keep"));
        drop.setValue(false);
        drop.addThemeName("vertical");
        drop.addValueChangeListener(change -> sure.setVisible(change.getValue()));
        sure.setLabel(getTranslation("plugin.remove.sure", name));
        sure.setVisible(false);
        var body = new Div(
                new Paragraph(getTranslation("plugin.remove.sentence")),
                new ImpactList(desk.impact(plugin)),
                drop,
                sure);
        body.addClassName("wl-plugin-body");
        add(body);
        var remove = new Button(getTranslation("plugin.remove"), click -> remove(removed));
        remove.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("plugin.cancel"), click -> close()), remove);
    }

    private void remove(Runnable removed) {
        if (drop.getValue() && !sure.getValue()) {
            Toasts.warning(getTranslation("plugin.remove.unsure"));
            return;
        }
        var _ = desk.remove(plugin, drop.getValue());
        Toasts.success(getTranslation("plugin.removing", plugin.name().in(getLocale())));
        close();
        removed.run();
    }
}
