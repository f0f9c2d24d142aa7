package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.register.Moves;
import dev.wenliu.platform.register.NewPerson;
import dev.wenliu.platform.register.PostRights;
import dev.wenliu.platform.register.Register;
import dev.wenliu.platform.register.Rights;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.security.Accounts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Does what was approved, in the transaction of the approval and in the name of whoever approved. */
@Component
class Fulfilment {

    private final Books books;
    private final Entitlement entitlement;
    private final Accounts accounts;

    Fulfilment(Books books, Entitlement entitlement, Accounts accounts) {
        this.books = books;
        this.entitlement = entitlement;
        this.accounts = accounts;
    }

    /** Answers what has to be told to the person: the first password of an account that was opened. */
    Optional<FirstPassword> fulfil(Actor actor, Application application) {
        Sentence basis = Sentence.of("personnel.basis", application.subject());
        switch (application.wish()) {
            case Wish.OpenAccount open -> {
                return Optional.of(open(actor, open, basis));
            }
            case Wish.ChangeRights change -> entitlement.rights.declare(actor, change.person(), change.roles(), basis);
            case Wish.Move move -> books.moves.plan(actor, move.person(), move.posting(), move.starts());
            case Wish.ChangeEmployment change -> books.register.employ(actor, change.person(), change.employment());
            case Wish.CloseAccount close -> books.standing.freeze(actor, close.person());
        }
        return Optional.empty();
    }

    private FirstPassword open(Actor actor, Wish.OpenAccount wish, Sentence basis) {
        NewPerson newcomer = wish.newcomer();
        PersonId id = books.register.register(actor, newcomer);
        String password = accounts.openRegistered(actor, id, newcomer.name());
        Set<String> roles = new HashSet<>(wish.roles());
        roles.addAll(entitlement.template.of(newcomer.posts()));
        if (!roles.isEmpty()) entitlement.rights.declare(actor, id, roles, basis);
        return new FirstPassword(newcomer.login(), password);
    }

    /** What human resources keeps of persons: who is registered, who moves, and where accounts stand. */
    @Component
    record Books(Register register, Moves moves, Standing standing) {}

    /** Where rights are declared, and which come with a post. */
    @Component
    record Entitlement(Rights rights, PostRights template) {}
}
