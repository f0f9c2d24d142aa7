package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.OrganisationReason;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Human resources' template of rights: which roles come with which post (岗位), so that new people of a post get alike (2.4.1). */
@Service
public class PostRights {

    private static final int LONGEST = 100;

    private final JdbcClient sql;
    private final RegisterChange change;
    private final Rights rights;

    PostRights(JdbcClient sql, RegisterChange change, Rights rights) {
        this.sql = sql;
        this.change = change;
        this.rights = rights;
    }

    /** The roles of every post that has any. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> all() {
        Map<String, Set<String>> all = new TreeMap<>();
        sql.sql("select post, role from post_right").query(row -> {
            all.computeIfAbsent(row.getString(1), post -> new TreeSet<>()).add(row.getString(2));
        });
        return all;
    }

    /** The roles that come with any of these posts. */
    @Transactional(readOnly = true)
    public Set<String> of(Collection<String> posts) {
        Set<String> roles = new TreeSet<>();
        all().forEach((post, its) -> {
            if (posts.contains(post)) roles.addAll(its);
        });
        return roles;
    }

    /** Says which roles come with a post from now on; whoever holds the post already keeps what was declared. */
    @Transactional
    public void set(Actor actor, String post, Set<String> roles) {
        if (!rights.mayDeclare(actor)) throw new Refusal(RegisterReason.ONLY_HR_DECLARES);
        String name = post.strip();
        if (name.isEmpty()) throw new Refusal(OrganisationReason.NAME_MISSING);
        if (name.length() > LONGEST) throw new Refusal(OrganisationReason.TOO_LONG, LONGEST);
        rights.check(roles);
        change.begin();
        sql.sql("delete from post_right where post = ?").param(name).update();
        for (String role : roles)
            sql.sql("insert into post_right (post, role) values (?, ?)")
                    .params(name, role)
                    .update();
        change.recordPost(actor, name, String.join(", ", new TreeSet<>(roles)));
    }
}
