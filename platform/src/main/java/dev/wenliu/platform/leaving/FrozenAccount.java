package dev.wenliu.platform.leaving;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.task.BuiltInStep;
import dev.wenliu.plugin.api.NodeContext;
import dev.wenliu.plugin.api.NodeResult;
import dev.wenliu.plugin.api.Text;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The step {@code wenliu:frozen-account}: formalities of leaving go on only once the account is frozen (2.4.1); its setting {@code person} names the form's field. */
@Component
class FrozenAccount implements BuiltInStep {

    private final Directory directory;
    private final Texts texts;

    FrozenAccount(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "frozen-account";
    }

    @Override
    public NodeResult execute(NodeContext context) {
        String field = context.config().path("person").asString("");
        Optional<Person> leaver = person(context.form().path(field).asString(""));
        if (leaver.isEmpty()) return new NodeResult.Refused(text("leaving.step.nobody"));
        Person person = leaver.get();
        if (!person.active()) return new NodeResult.Done(text("leaving.step.frozen", person.name()));
        return new NodeResult.Refused(text("leaving.step.open", person.name()));
    }

    private Text text(String key, Object... words) {
        return new Text(texts.get(Locale.SIMPLIFIED_CHINESE, key, words), texts.get(Locale.ENGLISH, key, words));
    }

    private Optional<Person> person(String id) {
        return id.isEmpty() ? Optional.empty() : directory.current().person(new PersonId(Long.parseLong(id)));
    }
}
