package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.UI;
import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.filling.LiveForm;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.plugin.Extensions;
import dev.wenliu.platform.plugin.Plugins;
import dev.wenliu.platform.plugin.PluginsChanged;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the forms on the pages, and tells the open ones when a plugin starts or stops. */
@Component
public class FormViews {

    private final Forms forms;
    private final Texts texts;
    private final Extensions extensions;
    private final Plugins plugins;
    private final FieldFiles files;
    private final People people;
    private final Units units;
    private final Set<OpenForm> open = ConcurrentHashMap.newKeySet();

    FormViews(
            Forms forms,
            Texts texts,
            Extensions extensions,
            Plugins plugins,
            FieldFiles files,
            People people,
            Units units) {
        this.forms = forms;
        this.texts = texts;
        this.extensions = extensions;
        this.plugins = plugins;
        this.files = files;
        this.people = people;
        this.units = units;
    }

    /** A form as it was stored, with what somebody with these rights may see and change, in their language. */
    public FormView show(FormSchema schema, FieldRights rights, FormData data, Locale locale) {
        return show(forms.live(schema, rights, data), locale);
    }

    /** A form with what its reader may see and change, in their language. */
    public FormView show(LiveForm form, Locale locale) {
        var look = new FormLook(locale, texts, forms, extensions, plugins, files, people, units);
        var view = new FormView(form, look);
        view.addAttachListener(attached -> {
            var opened = new OpenForm(attached.getUI(), view);
            open.add(opened);
            view.addDetachListener(detached -> {
                open.remove(opened);
                detached.unregisterListener();
            });
        });
        return view;
    }

    @EventListener
    void on(PluginsChanged event) {
        open.forEach(form -> form.tell(event));
    }

    private record OpenForm(UI ui, FormView view) {
        void tell(PluginsChanged event) {
            ui.accessLater(() -> view.pluginChanged(event.plugin(), event.running()), () -> {})
                    .run();
        }
    }
}
