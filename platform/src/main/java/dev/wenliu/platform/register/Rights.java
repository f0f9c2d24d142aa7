package dev.wenliu.platform.register;

import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Snapshot;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role: human resources declares, the information centre gives exactly what was declared, so that every right has a source (2.3.2, 2.4.1). */
@Service
public class Rights {

    /** Where the information centre finds what was declared. */
    public static final String PAGE = "admin/rights";

    private static final Pattern ROLE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final int LONGEST = 400;

    private final RegisterChange change;
    private final DeclarationTables declarations;
    private final Duties duties;
    private final Notices notices;

    Rights(RegisterChange change, DeclarationTables declarations, Duties duties, Notices notices) {
        this.change = change;
        this.declarations = declarations;
        this.duties = duties;
        this.notices = notices;
    }

    /** Whether the actor declares rights. */
    public boolean mayDeclare(Actor actor) {
        return actor.has(Role.HR);
    }

    /** Whether the actor gives what was declared. */
    public boolean mayGrant(Actor actor) {
        return actor.has(Role.RIGHTS_GIVER);
    }

    /** Declares that a person shall hold exactly these roles, for a reason that is kept; answers the declaration's number. */
    @Transactional
    public long declare(Actor actor, PersonId id, Set<String> roles, Sentence basis) {
        if (!mayDeclare(actor)) throw new Refusal(RegisterReason.ONLY_HR_DECLARES);
        if (actor.id().equals(id)) throw new Refusal(RegisterReason.OWN_RIGHTS);
        return declareFor(actor, id, roles, basis);
    }

    /** Ends all rights of a person, and what was declared for the place that the person leaves (2.4.1). */
    void end(PersonId person) {
        declarations.end(person);
    }

    /** Declares what comes with a move that takes effect now, for which human resources has answered before. */
    long declareFor(@Nullable Actor actor, PersonId who, Set<String> roles, Sentence basis) {
        check(roles);
        Snapshot now = change.begin();
        Person person = now.person(who).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        if (!person.active()) throw new Refusal(OrganisationReason.NOT_IN_THAT_STATUS, person.name());
        long id = declarations.add(person.id(), roles, basis, actor == null ? null : actor.id());
        String what = String.join(", ", new TreeSet<>(roles));
        if (actor == null) change.end(null, "declared-by-move", person.id(), person.name(), what);
        else change.end(actor, "declared", person.id(), actor.name(), person.name(), what);
        notices.send(NoticeKind.TASK, centre(now), Sentence.of("register.notice.declared", person.name()), PAGE);
        return id;
    }

    /** Gives a person exactly the roles that were declared. */
    @Transactional
    public void grant(Actor actor, long declaration) {
        Declaration declared = waiting(actor, declaration);
        if (declared.person().equals(actor.id())) throw new Refusal(RegisterReason.OWN_RIGHTS);
        if (actor.id().equals(declared.declaredBy())) throw new Refusal(RegisterReason.DECLARED_BY_YOU);
        Person person = change.begin(declared.person());
        if (!person.active()) throw new Refusal(OrganisationReason.NOT_IN_THAT_STATUS, person.name());
        if (!together(declared.roles())) throw new Refusal(RegisterReason.NOT_TOGETHER);
        declarations.grant(declared, actor.id());
        String what = String.join(", ", new TreeSet<>(declared.roles()));
        change.end(actor, "granted", person.id(), actor.name(), person.name(), what);
        tell(declared, Sentence.of("register.notice.granted", actor.name(), person.name()));
    }

    /** Sends a declaration back to human resources, with the reason. */
    @Transactional
    public void giveBack(Actor actor, long declaration, String why) {
        Declaration declared = waiting(actor, declaration);
        String reason = why.strip();
        if (reason.isEmpty()) throw new Refusal(RegisterReason.WHY_MISSING);
        if (reason.length() > LONGEST) throw new Refusal(OrganisationReason.TOO_LONG, LONGEST);
        Person person = change.begin(declared.person());
        declarations.settle(declaration, Declaration.State.RETURNED, actor.id(), reason);
        change.end(actor, "declaration-returned", person.id(), actor.name(), person.name(), reason);
        tell(declared, Sentence.of("register.notice.returned", actor.name(), person.name(), reason));
    }

    /** Refuses roles that nobody can declare, or nobody can hold together. */
    public void check(Set<String> roles) {
        if (!together(roles)) throw new Refusal(RegisterReason.NOT_TOGETHER);
        for (String role : roles) {
            if (!ROLE.matcher(role).matches()) throw new Refusal(RegisterReason.BAD_ROLE, role);
            if (Declarations.FOLLOWING.contains(role)) throw new Refusal(RegisterReason.COMES_WITH_AN_OFFICE);
        }
    }

    /** Whether one person may hold these roles together, as the administrators are arranged now. */
    boolean together(Set<String> roles) {
        return duties.compatible(roles);
    }

    private Declaration waiting(Actor actor, long id) {
        if (!mayGrant(actor)) throw new Refusal(OrganisationReason.ONLY_CENTRE_GRANTS);
        change.begin();
        Declaration declared = declarations.find(id).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        if (declared.state() != Declaration.State.WAITING) throw new Refusal(RegisterReason.SETTLED);
        return declared;
    }

    private void tell(Declaration declared, Sentence sentence) {
        PersonId hr = declared.declaredBy();
        if (hr != null) notices.send(NoticeKind.MATTER, Set.of(hr), sentence, PAGE);
    }

    private static Collection<PersonId> centre(Snapshot now) {
        return now.withRole(Role.RIGHTS_GIVER).stream().map(Person::id).toList();
    }
}
