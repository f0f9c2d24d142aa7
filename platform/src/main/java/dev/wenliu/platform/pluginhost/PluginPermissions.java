package dev.wenliu.platform.pluginhost;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.pluginfile.DeclaredPermission;
import dev.wenliu.platform.pluginfile.PluginFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which roles have which of the plugins' permissions. An assignment outlasts a stop, an upgrade and a removal of its plugin. */
@Service
public class PluginPermissions {

    private final JdbcClient jdbc;
    private final People people;

    PluginPermissions(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Gives the permissions that a plugin declares for the first time to the roles that it names. */
    @Transactional
    public void introduce(PluginFile file) {
        Set<String> known = new HashSet<>(jdbc.sql("select permission from plugin_permission where plugin = ?")
                .param(file.id())
                .query(String.class)
                .list());
        for (DeclaredPermission permission : file.permissions())
            if (known.add(permission.id())) introduce(file.id(), permission);
    }

    private void introduce(String plugin, DeclaredPermission permission) {
        jdbc.sql("insert into plugin_permission (plugin, permission) values (?, ?)")
                .params(plugin, permission.id())
                .update();
        give(plugin, permission.id(), permission.roles());
    }

    /** Which of the plugin's permissions come with these roles. */
    @Transactional(readOnly = true)
    public Set<String> of(String plugin, Collection<String> roles) {
        Set<String> held = new TreeSet<>();
        assigned(plugin).forEach((permission, holders) -> {
            if (holders.stream().anyMatch(roles::contains)) held.add(permission);
        });
        return held;
    }

    /** Whether the person is active and has the permission now. */
    @Transactional(readOnly = true)
    public boolean holds(PersonId person, String plugin, String permission) {
        return people.find(person)
                .filter(Person::active)
                .filter(one -> of(plugin, one.roles()).contains(permission))
                .isPresent();
    }

    /** Every role that somebody in the company holds. */
    public Set<String> companyRoles() {
        Set<String> roles = new TreeSet<>();
        people.all().forEach(person -> roles.addAll(person.roles()));
        return roles;
    }

    /** The roles that have each permission of the plugin. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> assigned(String plugin) {
        Map<String, Set<String>> roles = new TreeMap<>();
        jdbc.sql("select permission, role from plugin_permission_role where plugin = ?")
                .param(plugin)
                .query((row, number) -> List.of(row.getString("permission"), row.getString("role")))
                .list()
                .forEach(pair -> roles.computeIfAbsent(pair.getFirst(), key -> new TreeSet<>())
                        .add(pair.getLast()));
        return roles;
    }

    /** Gives the permission to these roles and to no other. */
    @Transactional
    public void assign(String plugin, String permission, Collection<String> roles) {
        jdbc.sql("delete from plugin_permission_role where plugin = ? and permission = ?")
                .params(plugin, permission)
                .update();
        give(plugin, permission, roles);
    }

    private void give(String plugin, String permission, Collection<String> roles) {
        for (String role : new TreeSet<>(roles))
            jdbc.sql("insert into plugin_permission_role (plugin, permission, role) values (?, ?, ?)")
                    .params(plugin, permission, role)
                    .update();
    }
}
