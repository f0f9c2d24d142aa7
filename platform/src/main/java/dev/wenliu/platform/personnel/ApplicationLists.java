package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.organisation.Unit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications as those read them whom they concern: human resources all, a department's head, system leader and information officer its own. */
@Service
public class ApplicationLists {

    private final ApplicationTables tables;
    private final ApplicationRule rule;
    private final ApplicationNews news;

    ApplicationLists(ApplicationTables tables, ApplicationRule rule, ApplicationNews news) {
        this.tables = tables;
        this.rule = rule;
        this.news = news;
    }

    /** Those in a state, or all, about people whose name contains the text; whoever looks knows what the bell told. */
    @Transactional
    public Slice<Application> page(Actor actor, String text, Application.@Nullable State state, Window window) {
        news.seen(actor);
        var units = actor.has(Role.HR) ? null : rule.readable(actor);
        return tables.page(new ApplicationFilter(text, state, units), window);
    }

    /** How many there are in each state, about people whose name contains the text. */
    @Transactional(readOnly = true)
    public Map<Application.State, Long> counts(Actor actor, String text) {
        var units = actor.has(Role.HR) ? null : rule.readable(actor);
        return tables.counts(new ApplicationFilter(text, null, units));
    }

    /** The units for whose people the actor may apply. */
    public List<Unit> unitsToApplyFor(Actor actor) {
        return rule.units(actor);
    }
}
