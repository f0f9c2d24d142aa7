package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.pluginfile.DeclaredPermission;
import dev.wenliu.platform.pluginfile.DeclaredSetting;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.platform.pluginhost.PluginPermissions;
import dev.wenliu.platform.pluginhost.SettingValues;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators set about a plugin: its settings, and which roles hold its permissions. */
@Service
public class PluginConfiguration {

    private final PluginLifecycle lifecycle;
    private final SettingValues values;
    private final PluginPermissions permissions;
    private final PluginDecisions decisions;

    PluginConfiguration(
            PluginLifecycle lifecycle, SettingValues values, PluginPermissions permissions, PluginDecisions decisions) {
        this.lifecycle = lifecycle;
        this.values = values;
        this.permissions = permissions;
        this.decisions = decisions;
    }

    /** A setting with its present value, as text. */
    public record Setting(DeclaredSetting declared, String value) {}

    /** A permission with the roles that hold it now. */
    public record Permission(DeclaredPermission declared, Set<String> roles) {
        public Permission {
            roles = Set.copyOf(roles);
        }
    }

    /** The plugin's settings, in its own order. */
    public List<Setting> settings(Actor actor, String plugin) {
        return file(actor, plugin, Role.MODULE_KEEPER).settings().stream()
                .map(setting -> new Setting(setting, values.of(plugin, setting)))
                .toList();
    }

    /** The plugin's permissions, in its own order. */
    public List<Permission> permissions(Actor actor, String plugin) {
        var assigned = permissions.assigned(plugin);
        return file(actor, plugin, Role.MODULE_KEEPER, Role.RIGHTS_GIVER).permissions().stream()
                .map(permission -> new Permission(permission, assigned.getOrDefault(permission.id(), Set.of())))
                .toList();
    }

    /** The roles to which permissions can be given. */
    public Set<String> roles() {
        return permissions.companyRoles();
    }

    /** Sets a value; refuses one that the setting does not take. */
    @Transactional
    public void set(Actor actor, String plugin, String key, String value) {
        DeclaredSetting setting = file(actor, plugin, Role.MODULE_KEEPER).settings().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(PluginReason.MISSING, key));
        if (!setting.takes(value)) throw new Refusal(PluginReason.BAD_VALUE, setting.name(), value);
        values.set(plugin, setting, value);
        decisions.set(actor, plugin, key, value);
    }

    /** Gives a permission to these roles and to no other. */
    @Transactional
    public void assign(Actor actor, String plugin, String permission, Collection<String> roles) {
        if (file(actor, plugin, Role.RIGHTS_GIVER).permissions().stream()
                .noneMatch(one -> one.id().equals(permission))) throw new Refusal(PluginReason.MISSING, permission);
        permissions.assign(plugin, permission, roles);
        decisions.assigned(actor, plugin, permission, roles);
    }

    private PluginFile file(Actor actor, String plugin, String... anyRole) {
        actor.require(anyRole);
        return lifecycle.file(plugin).orElseThrow(() -> new Refusal(PluginReason.MISSING, plugin));
    }
}
