package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.register.Moves;
import dev.wenliu.platform.register.PlannedMove;
import dev.wenliu.platform.register.Register;
import dev.wenliu.platform.security.AccountState;
import dev.wenliu.platform.security.Accounts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of accounts that human resources keeps and prints: everybody who was ever registered, and where the account stands (1.3). */
@Service
public class StaffRegister {

    private final People people;
    private final Accounts accounts;
    private final Moves moves;
    private final Register register;

    StaffRegister(People people, Accounts accounts, Moves moves, Register register) {
        this.people = people;
        this.accounts = accounts;
        this.moves = moves;
        this.register = register;
    }

    /**
     * One person in the register.
     *
     * @param move the move that lies ahead; null for none
     */
    public record Entry(
            Person person, AccountState account, @Nullable PlannedMove move) {}

    /** Everybody whose name, login, pinyin or initials contain the text; all where nothing was typed. */
    @Transactional(readOnly = true)
    public List<Entry> entries(Actor actor, String text) {
        actor.require(Role.HR);
        Map<PersonId, AccountState> states = accounts.states();
        Map<PersonId, PlannedMove> ahead =
                moves.ahead().stream().collect(Collectors.toMap(PlannedMove::person, move -> move));
        return (text.isBlank() ? people.all() : people.searchAll(text))
                .stream()
                        .map(person -> new Entry(
                                person, states.getOrDefault(person.id(), AccountState.NONE), ahead.get(person.id())))
                        .toList();
    }

    /** Calls a person otherwise. */
    @Transactional
    public void rename(Actor actor, PersonId person, String name) {
        register.rename(actor, person, name);
    }

    /** Gives up a move that lies ahead. */
    @Transactional
    public void cancelMove(Actor actor, PersonId person) {
        moves.cancel(actor, person);
    }
}
