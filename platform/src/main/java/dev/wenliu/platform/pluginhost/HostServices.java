package dev.wenliu.platform.pluginhost;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.calendar.Absences;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.plugin.api.Files;
import dev.wenliu.plugin.api.Matters;
import dev.wenliu.plugin.api.Notices;
import dev.wenliu.plugin.api.People;
import dev.wenliu.plugin.api.Permissions;
import dev.wenliu.plugin.api.PluginAudit;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.WorkCalendar;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that the host can hand to a plugin's extensions: some services are the same for all, some are the plugin's own. */
@Component
public class HostServices {

    /** The same for every plugin; found when they are asked for, because some live in features above this one. */
    private static final List<Class<?>> SHARED =
            List.of(People.class, Matters.class, Files.class, Notices.class, WorkCalendar.class, Clock.class);

    private final Map<Class<?>, ObjectProvider<?>> shared = new HashMap<>();
    private final HostJdbc.Source jdbc;
    private final SettingValues settings;
    private final PluginPermissions permissions;
    private final Absences absences;
    private final Audit audit;

    HostServices(
            BeanFactory beans,
            HostJdbc.Source jdbc,
            SettingValues settings,
            PluginPermissions permissions,
            Absences absences,
            Audit audit) {
        SHARED.forEach(type -> shared.put(type, beans.getBeanProvider(type)));
        this.jdbc = jdbc;
        this.settings = settings;
        this.permissions = permissions;
        this.absences = absences;
        this.audit = audit;
    }

    /** The service of this type for the plugin; empty where the host offers none. */
    public Optional<Object> find(Class<?> type, PluginFile plugin) {
        ObjectProvider<?> provider = shared.get(type);
        if (provider != null) return Optional.ofNullable(provider.getIfAvailable());
        return Optional.ofNullable(own(plugin).get(type));
    }

    private Map<Class<?>, Object> own(PluginFile plugin) {
        String id = plugin.id();
        Permissions rights = (person, permission) -> permissions.holds(new PersonId(person), id, permission);
        return Map.of(
                PluginJdbc.class,
                jdbc.of(id),
                PluginSettings.class,
                settings.seenBy(plugin),
                Permissions.class,
                rights,
                dev.wenliu.plugin.api.Absences.class,
                new HostAbsences(id, absences),
                PluginAudit.class,
                new HostAudit(id, audit));
    }
}
