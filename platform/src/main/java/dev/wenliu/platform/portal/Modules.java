package dev.wenliu.platform.portal;

import com.vaadin.flow.component.Component;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.platform.plugin.Extensions;
import dev.wenliu.platform.pluginhost.PluginPermissions;
import dev.wenliu.plugin.api.DashboardCard;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.Resumable;
import dev.wenliu.plugin.api.ViewContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The pages that running plugins add to the navigation. */
@Service
public class Modules {

    private final Extensions extensions;
    private final PluginPermissions permissions;
    private final Units units;

    Modules(Extensions extensions, PluginPermissions permissions, Units units) {
        this.extensions = extensions;
        this.permissions = permissions;
        this.units = units;
    }

    /** The pages that the actor may open, in the plugins' order. */
    public List<ModulePage> openTo(Actor actor) {
        return extensions.all(ModuleView.class).stream()
                .flatMap(id -> page(id).stream())
                .filter(page -> mayOpen(actor, page))
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

    /** Whether the actor holds the permission that the page asks for. */
    public boolean mayOpen(Actor actor, ModulePage page) {
        return mayUse(actor, page.id().plugin(), page.descriptor().permission());
    }

    /** What the plugin draws on its page for this reader; nothing when it stopped or failed. */
    public Optional<Component> draw(ModulePage page, Actor reader, Locale locale, @Nullable JsonNode resumed) {
        var context = context(page.id().plugin(), reader, locale, resumed);
        return extensions.tryCall(ModuleView.class, page.id(), view -> view.create(context));
    }

    /** What the reader of the plugin's page was doing; empty where the page does not say. */
    public Optional<JsonNode> snapshot(ModulePage page, Component drawn) {
        if (!(drawn instanceof Resumable resumable)) return Optional.empty();
        return extensions
                .tryCall(ModuleView.class, page.id(), view -> resumable.snapshot())
                .map(JsonNode::deepCopy);
    }

    /** The cards that the actor may see on the workplace, in their order. */
    public List<ModuleCard> cards(Actor actor) {
        return extensions.all(DashboardCard.class).stream()
                .flatMap(id -> extensions
                        .tryCall(DashboardCard.class, id, DashboardCard::descriptor)
                        .map(descriptor -> new ModuleCard(id, descriptor))
                        .stream())
                .filter(card ->
                        mayUse(actor, card.id().plugin(), card.descriptor().permission()))
                .sorted(Comparator.comparingInt(
                                (ModuleCard card) -> card.descriptor().order())
                        .thenComparing(card -> card.id().toString()))
                .toList();
    }

    /** What the plugin draws in its card for this reader; nothing when it stopped or failed. */
    public Optional<Component> draw(ModuleCard card, Actor reader, Locale locale) {
        var context = context(card.id().plugin(), reader, locale, null);
        return extensions.tryCall(DashboardCard.class, card.id(), one -> one.create(context));
    }

    private ViewContext context(String plugin, Actor reader, Locale locale, @Nullable JsonNode resumed) {
        var viewer = new Person(
                reader.id().value(),
                reader.name(),
                units.of(reader.id()).label().in(locale),
                reader.roles());
        return new ViewContext(viewer, locale, permissions.of(plugin, reader.roles()), resumed);
    }

    private boolean mayUse(Actor actor, String plugin, @Nullable String permission) {
        return permission == null || permissions.of(plugin, actor.roles()).contains(permission);
    }

    private Optional<ModulePage> page(ExtensionId id) {
        return extensions
                .tryCall(ModuleView.class, id, ModuleView::descriptor)
                .map(descriptor -> new ModulePage(id, descriptor));
    }
}
