package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.plugin.PluginConfiguration;
import dev.wenliu.platform.plugin.PluginImpact;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.plugin.PluginUse;
import dev.wenliu.platform.plugin.Plugins;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What the person at the screen may ask of the plugin runtime. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PluginDesk {

    private final Plugins plugins;
    private final PluginImpact impact;
    private final PluginConfiguration configuration;
    private final Texts texts;
    private final Actor actor;

    PluginDesk(
            Plugins plugins,
            PluginImpact impact,
            PluginConfiguration configuration,
            Texts texts,
            CurrentActor current) {
        this.plugins = plugins;
        this.impact = impact;
        this.configuration = configuration;
        this.texts = texts;
        this.actor = current.require();
    }

    /** Whether the person keeps the modules; otherwise only their permissions are theirs to give. */
    boolean keeps() {
        return actor.has(Role.MODULE_KEEPER);
    }

    boolean givesRights() {
        return actor.has(Role.RIGHTS_GIVER);
    }

    List<PluginInfo> list() {
        return plugins.list();
    }

    Optional<PluginInfo> find(String plugin) {
        return list().stream().filter(one -> one.id().equals(plugin)).findFirst();
    }

    Path folder() {
        return plugins.folder();
    }

    Texts texts() {
        return texts;
    }

    CompletableFuture<Void> start(PluginInfo plugin) {
        return plugins.start(actor, plugin.id());
    }

    CompletableFuture<Void> stop(PluginInfo plugin) {
        return plugins.stop(actor, plugin.id());
    }

    void rescan() {
        var _ = plugins.rescan(actor);
    }

    Plugins.Installation install(InputStream jar) {
        return plugins.install(actor, jar);
    }

    Optional<String> formerVersion(PluginInfo plugin) {
        return plugins.formerVersion(plugin.id());
    }

    CompletableFuture<Void> takeBack(PluginInfo plugin) {
        return plugins.takeBack(actor, plugin.id());
    }

    CompletableFuture<Void> remove(PluginInfo plugin, boolean dropData) {
        return plugins.remove(actor, plugin.id(), dropData);
    }

    List<PluginUse.Use> impact(PluginInfo plugin) {
        return impact.of(actor, plugin.id());
    }

    List<PluginConfiguration.Setting> settings(PluginInfo plugin) {
        return configuration.settings(actor, plugin.id());
    }

    void set(PluginInfo plugin, String key, String value) {
        configuration.set(actor, plugin.id(), key, value);
    }

    List<PluginConfiguration.Permission> permissions(PluginInfo plugin) {
        return configuration.permissions(actor, plugin.id());
    }

    void assign(PluginInfo plugin, String permission, Collection<String> roles) {
        configuration.assign(actor, plugin.id(), permission, roles);
    }

    Set<String> roles() {
        return configuration.roles();
    }

    /** A role in words; one that a company made up for itself is its own word. */
    String role(String role, Locale locale) {
        String key = "register.role." + role;
        return texts.has(locale, key) ? texts.get(locale, key) : role;
    }
}
