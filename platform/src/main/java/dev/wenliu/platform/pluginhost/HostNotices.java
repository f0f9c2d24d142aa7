package dev.wenliu.platform.pluginhost;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.plugin.api.Notices;
import dev.wenliu.plugin.api.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets plugins tell people something. */
@Component
final class HostNotices implements Notices {

    private static final int MAX_SENTENCE = 300;

    private final dev.wenliu.platform.notification.Notices notices;
    private final People people;

    HostNotices(dev.wenliu.platform.notification.Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    @Override
    public void send(Collection<Long> persons, Text sentence, String address) {
        List<PersonId> active = persons.stream()
                .map(PersonId::new)
                .map(people::find)
                .flatMap(Optional::stream)
                .filter(Person::active)
                .map(Person::id)
                .toList();
        var words = new Label(cut(sentence.zh()), cut(sentence.en()));
        notices.send(NoticeKind.MODULE, active, Sentence.of("plugin.notice", words), inside(address));
    }

    /** A notice leads to a page of the product and nowhere else. */
    private static String inside(String address) {
        String path = address.replaceFirst("^/+", "");
        if (path.contains(":") || path.contains("\\")) throw new IllegalArgumentException("no page of the product");
        return path;
    }

    private static String cut(String text) {
        return text.length() <= MAX_SENTENCE ? text : text.substring(0, MAX_SENTENCE) + "…";
    }
}
