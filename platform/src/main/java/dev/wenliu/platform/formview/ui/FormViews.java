package dev.wenliu.platform.formview.ui;

import com.vaadin.flow.component.UI;
import dev.wenliu.platform.filling.LiveForm;
import dev.wenliu.platform.filling.ui.FormLook;
import dev.wenliu.platform.filling.ui.FormTools;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.plugin.PluginsChanged;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the forms on the pages, and tells the open ones when a plugin starts or stops. */
@Component
public class FormViews {

    private final FormTools tools;
    private final Set<OpenForm> open = ConcurrentHashMap.newKeySet();

    FormViews(FormTools tools) {
        this.tools = tools;
    }

    /** A form as it was stored, with what somebody with these rights may see and change, in their language. */
    public FormView show(FormSchema schema, FieldRights rights, FormData data, Locale locale) {
        return show(tools.forms().live(schema, rights, data), locale);
    }

    /** A form with what its reader may see and change, in their language. */
    public FormView show(LiveForm form, Locale locale) {
        var look = new FormLook(locale, tools);
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
