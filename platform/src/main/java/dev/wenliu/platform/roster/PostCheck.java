package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.register.Rights;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether one person may hold what comes with posts; asked once for each combination. */
class PostCheck {

    private final Map<String, Set<String>> template;
    private final Rights rights;
    private final Map<Set<String>, Optional<Refusal>> known = new HashMap<>();

    PostCheck(Map<String, Set<String>> template, Rights rights) {
        this.template = template;
        this.rights = rights;
    }

    Optional<Refusal> refusal(Set<String> posts) {
        return known.computeIfAbsent(posts, this::ask);
    }

    private Optional<Refusal> ask(Set<String> posts) {
        Set<String> roles = new TreeSet<>();
        for (String post : posts) roles.addAll(template.getOrDefault(post, Set.of()));
        if (roles.isEmpty()) return Optional.empty();
        try {
            rights.check(roles);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }
}
