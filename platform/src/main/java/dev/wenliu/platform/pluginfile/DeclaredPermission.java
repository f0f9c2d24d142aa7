package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Label;
import java.util.List;

/**
 * A right that a plugin asks for before it lets somebody do something.
 *
 * @param id local name, unique in the plugin, such as {@code fleet.keep}
 * @param name as people read it
 * @param roles whose holders have it at first; administrators may change that
 */
public record DeclaredPermission(String id, Label name, List<String> roles) {

    public DeclaredPermission {
        roles = List.copyOf(roles);
    }
}
