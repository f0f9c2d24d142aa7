package dev.wenliu.platform.register.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.register.Declaration;
import dev.wenliu.platform.register.Declarations;
import dev.wenliu.platform.register.PostRights;
import dev.wenliu.platform.register.Rights;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the pages of rights show and do, in the name of whoever looks at them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RightsDesk {

    private final Keeping keeping;
    private final UnitDesk.Sources sources;
    private final RoleWords words;
    private final CurrentActor current;

    RightsDesk(Keeping keeping, UnitDesk.Sources sources, RoleWords words, CurrentActor current) {
        this.keeping = keeping;
        this.sources = sources;
        this.words = words;
        this.current = current;
    }

    /** Where rights are declared, given and read, and which come with a post. */
    @Component
    record Keeping(Rights rights, Declarations declarations, PostRights template) {}

    Slice<Declaration> page(Declarations.Sought sought, Window window) {
        return keeping.declarations.page(current.require(), sought, window);
    }

    int count(Declarations.Sought sought) {
        return keeping.declarations.count(current.require(), sought);
    }

    List<Person> withoutSource() {
        return keeping.declarations.withoutSource(current.require());
    }

    boolean mayDeclare() {
        return keeping.rights.mayDeclare(current.require());
    }

    boolean mayGrant() {
        return keeping.rights.mayGrant(current.require());
    }

    void declare(Person person, Set<String> roles, String why) {
        keeping.rights.declare(current.require(), person.id(), roles, Sentence.of("register.basis.hr", why.strip()));
    }

    void grant(Declaration declaration) {
        keeping.rights.grant(current.require(), declaration.id());
    }

    void giveBack(Declaration declaration, String why) {
        keeping.rights.giveBack(current.require(), declaration.id(), why);
    }

    /** Every post that somebody holds or that gives rights, with the roles that come with it. */
    Map<String, Set<String>> posts() {
        Map<String, Set<String>> posts = new TreeMap<>();
        for (Person person : sources.people().all()) for (String post : person.posts()) posts.put(post, Set.of());
        posts.putAll(keeping.template.all());
        return posts;
    }

    long holders(String post) {
        return sources.people().all().stream()
                .filter(Person::active)
                .filter(person -> person.posts().contains(post))
                .count();
    }

    void setPost(String post, Set<String> roles) {
        keeping.template.set(current.require(), post, roles);
    }

    List<String> known() {
        return keeping.declarations.known();
    }

    Set<String> held(Person person) {
        return keeping.declarations.held(person);
    }

    SearchChoice<Person> choiceOfAnybody() {
        return sources.choices().required(sources.choices().any());
    }

    Person person(PersonId id) {
        return sources.people().get(id);
    }

    @Nullable Person whoever(@Nullable PersonId id) {
        return id == null ? null : person(id);
    }

    Unit unit(Person person) {
        return sources.units().get(person.unit());
    }

    RoleWords words() {
        return words;
    }
}
