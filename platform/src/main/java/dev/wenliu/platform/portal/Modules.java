package dev.wenliu.platform.portal;

import com.vaadin.flow.component.Component;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.platform.plugin.Extensions;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.ViewContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The pages that running plugins add to the navigation. */
@Service
public class Modules {

    private final Extensions extensions;
    private final Units units;

    Modules(Extensions extensions, Units units) {
        this.extensions = extensions;
        this.units = units;
    }

    /** The pages that the actor may open, in the plugins' order. */
    public List<ModulePage> openTo(Actor actor) {
        return extensions.all(ModuleView.class).stream()
                .flatMap(id -> page(id).stream())
                .filter(page -> page.openTo(actor))
                .sorted(Comparator.comparing((ModulePage page) -> page.id().plugin())
                        .thenComparingInt(page -> page.descriptor().order()))
                .toList();
    }

    /** The page at an address, if its plugin runs. */
    public Optional<ModulePage> at(String plugin, String path) {
        return extensions.all(ModuleView.class).stream()
                .filter(id -> id.plugin().equals(plugin))
                .flatMap(id -> page(id).stream())
                .filter(page -> page.descriptor().path().equals(path))
                .findFirst();
    }

    /** What the plugin draws on its page for this reader; nothing when it stopped or failed. */
    public Optional<Component> draw(ModulePage page, Actor reader, Locale locale) {
        var viewer = new Person(
                reader.id().value(),
                reader.name(),
                units.of(reader.id()).label().in(locale),
                reader.roles());
        var context = new ViewContext(viewer, locale);
        return extensions.tryCall(ModuleView.class, page.id(), view -> view.create(context));
    }

    private Optional<ModulePage> page(ExtensionId id) {
        return extensions
                .tryCall(ModuleView.class, id, ModuleView::descriptor)
                .map(descriptor -> new ModulePage(id, descriptor));
    }
}
