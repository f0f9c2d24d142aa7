package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.platform.plugin.Extensions;
import dev.wenliu.plugin.api.Assignment;
import dev.wenliu.plugin.api.RuleContext;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks plugins whom their assignee rules find. */
@Component
class PluginRules {

    private final Extensions extensions;
    private final People people;
    private final Units units;

    PluginRules(Extensions extensions, People people, Units units) {
        this.extensions = extensions;
        this.people = people;
        this.units = units;
    }

    /** Whom the rule finds; empty while its plugin is away, or where it failed. */
    Optional<Assignment> assign(AssigneeRule.OfPlugin rule, Case flowCase) {
        var context = new RuleContext(
                seen(flowCase.initiator()),
                flowCase.form().document(),
                rule.config().deepCopy());
        return extensions.tryCall(
                dev.wenliu.plugin.api.AssigneeRule.class,
                ExtensionId.of(rule.extension()),
                plugin -> plugin.assign(context));
    }

    private dev.wenliu.plugin.api.Person seen(PersonId initiator) {
        Person person = people.get(initiator);
        return new dev.wenliu.plugin.api.Person(
                person.id().value(), person.name(), units.get(person.unit()).name(), person.roles());
    }
}
