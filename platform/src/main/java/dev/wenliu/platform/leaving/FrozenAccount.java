package dev.wenliu.platform.leaving;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.task.BuiltInStep;
import dev.wenliu.plugin.api.NodeContext;
import dev.wenliu.plugin.api.NodeResult;
import dev.wenliu.plugin.api.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The step {@code wenliu:frozen-account}: formalities of leaving go on only once the account is frozen (2.4.1); its setting {@code person} names the form's field. */
@Component
class FrozenAccount implements BuiltInStep {

    private final Directory directory;

    FrozenAccount(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "frozen-account";
    }

    @Override
    public NodeResult execute(NodeContext context) {
        String field = context.config().path("person").asString("");
        Optional<Person> leaver = person(context.form().path(field).asString(""));
        if (leaver.isEmpty())
            return new NodeResult.Refused(new Text("表单没有写明离职人员。", "The form names nobody who leaves."));
        Person person = leaver.get();
        if (!person.active())
            return new NodeResult.Done(
                    new Text(person.name() + "的账号已冻结。", "The account of " + person.name() + " is frozen."));
        return new NodeResult.Refused(new Text(
                person.name() + "的账号仍在使用，须先移交待办并冻结账号，再办理离职手续（2.4.1）。",
                "The account of " + person.name()
                        + " is still open. Hand over the tasks and freeze it first (2.4.1)."));
    }

    private Optional<Person> person(String id) {
        return id.isEmpty() ? Optional.empty() : directory.current().person(new PersonId(Long.parseLong(id)));
    }
}
