package dev.wenliu.platform.administration;

import dev.wenliu.platform.kernel.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Who administers what. Undivided, the information centre keeps modules and gives rights, and the system administrator keeps modules too;
 * divided, each of the three has their own (三员分立). The auditor is never one of the others.
 */
@Component
@EnableConfigurationProperties(AdministrationProperties.class)
public class Duties {

    /** Roles that follow from others and are never given by themselves. */
    public static final Set<String> FOLLOWING = Set.of(Role.MODULE_KEEPER, Role.RIGHTS_GIVER);

    private final boolean divided;

    @Autowired
    Duties(AdministrationProperties properties) {
        this(properties.divided());
    }

    /** Duties in the one arrangement or the other. */
    public Duties(boolean divided) {
        this.divided = divided;
    }

    /** Whether the three are divided. */
    public boolean divided() {
        return divided;
    }

    /** The roles that follow from those that somebody holds; none from roles that nobody may hold together. */
    public Set<String> following(Set<String> held) {
        if (!compatible(held)) return Set.of();
        boolean centre = !divided && held.contains(Role.INFORMATION_CENTRE);
        Set<String> following = new HashSet<>();
        if (centre || held.contains(Role.ADMINISTRATOR)) following.add(Role.MODULE_KEEPER);
        if (centre || (divided && held.contains(Role.SECURITY_ADMINISTRATOR))) following.add(Role.RIGHTS_GIVER);
        return Set.copyOf(following);
    }

    /** Whether this administrator, holding nothing else, may do it. */
    public boolean may(Administrator administrator, AdministrativeAct act) {
        Set<String> held = Set.of(administrator.role());
        return held.contains(act.role()) || following(held).contains(act.role());
    }

    /** The roles that somebody must hold: those of the three where they are divided. */
    public List<String> needed() {
        return divided
                ? Arrays.stream(Administrator.values()).map(Administrator::role).toList()
                : List.of();
    }

    /** Whether one person may hold these roles together; divided, none of the three is human resources, which opens every account (1.3). */
    public boolean compatible(Set<String> roles) {
        List<Administrator> held = Arrays.stream(Administrator.values())
                .filter(one -> roles.contains(one.role()))
                .toList();
        boolean auditor = held.contains(Administrator.AUDIT);
        if (auditor && (held.size() > 1 || roles.contains(Role.INFORMATION_CENTRE))) return false;
        return !divided || held.isEmpty() || (held.size() == 1 && !roles.contains(Role.HR));
    }
}
