package dev.wenliu.platform.administrators;

import dev.wenliu.platform.administration.Administrator;
import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Lets the product start with divided administrators only when each of the three is somebody, and nobody is two of them; a change stays on record. */
@Component
class ThreeAdministrators implements SmartInitializingSingleton {

    private final Duties duties;
    private final Directory directory;
    private final Division division;
    private final Texts texts;

    ThreeAdministrators(Duties duties, Directory directory, Division division, Texts texts) {
        this.duties = duties;
        this.directory = directory;
        this.division = division;
        this.texts = texts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> problems = duties.divided() ? problems(directory.current()) : List.of();
        if (!problems.isEmpty()) throw new AdministratorsRefused(problems, texts);
        division.note(duties);
    }

    private List<String> problems(Snapshot now) {
        List<String> problems = new ArrayList<>();
        for (Administrator one : Administrator.values())
            if (now.withRole(one.role()).isEmpty())
                problems.add(say("administration.nobody", say(one.key()), one.role()));
        for (Person person : now.all())
            if (person.active() && !duties.compatible(person.roles()))
                problems.add(say("administration.two", person.name(), person.login(), roles(person)));
        return problems;
    }

    private static String roles(Person person) {
        return String.join(", ", new TreeSet<>(person.roles()));
    }

    private String say(String key, Object... arguments) {
        return texts.get(Texts.console(), key, arguments);
    }
}
