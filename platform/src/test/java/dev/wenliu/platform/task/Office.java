package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.inbox.Inbox;
import dev.wenliu.platform.inbox.InboxFilter;
import dev.wenliu.platform.inbox.InboxItem;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.matterpage.MatterPages;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.template.Templates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** The demo company at work: starts matters and acts on them as its people would. Every {@code @WenliuTest} can have it. */
@TestComponent
public class Office {

    public final People people;
    public final Templates templates;
    public final Matters matters;
    public final Tasks tasks;
    public final Inbox inbox;
    public final MatterPages pages;
    final Notices notices;

    Office(
            People people,
            Templates templates,
            Matters matters,
            Tasks tasks,
            Inbox inbox,
            MatterPages pages,
            Notices notices) {
        this.people = people;
        this.templates = templates;
        this.matters = matters;
        this.tasks = tasks;
        this.inbox = inbox;
        this.pages = pages;
        this.notices = notices;
    }

    /** Begins to describe a matter of a sample flow, filled so that it is accepted. */
    public MatterToStart aMatter(String flow) {
        return new MatterToStart(this, flow);
    }

    /** The person as the one who acts. */
    public Actor as(String login) {
        Person person = people.byLogin(login).orElseThrow();
        return new Actor(person.id(), person.name(), person.roles());
    }

    Choices choosing(Choices choices, String node, String... logins) {
        List<PersonId> persons = Stream.of(logins).map(login -> as(login).id()).toList();
        return choices.with(new NodeId(node), persons);
    }

    /** The person's open task in the matter. */
    public Optional<TaskId> taskOf(String login, MatterId matter) {
        return inbox.page(as(login), InboxFilter.ALL, Window.first(Window.MAX)).rows().stream()
                .filter(item -> item.matter().equals(matter))
                .map(InboxItem::id)
                .findFirst();
    }
}
