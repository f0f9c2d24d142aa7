package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Snapshot;
import dev.wenliu.platform.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many changes of units and persons as one act of human resources: one lock, one transaction, and in the log a row for each of them. */
@Service
public class BulkRegister {

    private final RegisterChange change;
    private final BulkTables tables;
    private final PostRights template;
    private final Notices notices;

    BulkRegister(RegisterChange change, BulkTables tables, PostRights template, Notices notices) {
        this.change = change;
        this.tables = tables;
        this.template = template;
        this.notices = notices;
    }

    /** Who has a manager that does not follow from the unit. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonId> managers(Actor actor) {
        require(actor);
        return tables.managers();
    }

    /**
     * Carries out what is planned upon the organisation as it stands under the lock; a plan that refuses changes nothing.
     *
     * @param summary what the log says of the whole, as a row of its own
     */
    @Transactional
    public void carryOut(Actor actor, Sentence summary, Function<Snapshot, BulkChange> plan) {
        require(actor);
        Snapshot now = change.begin();
        new Work(actor, now, plan.apply(now)).run(summary);
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.HR)) throw new Refusal(OrganisationReason.ONLY_HR_REGISTERS);
    }

    /** One such act; the single acts do the same one by one. */
    private final class Work {

        private final Actor actor;
        private final Snapshot before;
        private final BulkChange bulk;
        private final Map<String, Label> labels = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final RegisterChange.Log log;
        private BulkTables.Ids ids;

        Work(Actor actor, Snapshot before, BulkChange bulk) {
            this.actor = actor;
            this.before = before;
            this.bulk = bulk;
            this.log = change.log(actor);
            this.ids = new BulkTables.Ids(Map.of(), Map.of());
            bulk.opened().forEach(unit -> labels.put(unit.code(), label(unit.names())));
            bulk.renamed().forEach(unit -> labels.put(unit.code(), label(unit.names())));
            bulk.registered().forEach(person -> names.put(person.login(), person.name()));
        }

        void run(Sentence summary) {
            log.whole(summary);
            tables.open(bulk.opened());
            ids = new BulkTables.Ids(tables.units(), Map.of());
            tables.register(bulk.registered(), ids, actor.id());
            ids = new BulkTables.Ids(ids.units(), tables.persons());
            keepTree();
            Map<PersonId, Set<String>> posts = new LinkedHashMap<>();
            bulk.registered()
                    .forEach(one -> posts.put(person(one.login()), one.place().posts()));
            bulk.moved()
                    .forEach(one -> posts.put(person(one.login()), one.place().posts()));
            bulk.registered().forEach(one -> log.person("registered", person(one.login()), one.name(), one.login()));
            move();
            tables.addPosts(posts);
            employ();
            appoint();
            declare(posts);
            log.end();
        }

        private void keepTree() {
            tables.rename(bulk.renamed());
            List<BulkChange.Placing> placed = new ArrayList<>(bulk.placed());
            bulk.opened().forEach(unit -> placed.add(new BulkChange.Placing(unit.code(), unit.kind(), unit.parent())));
            tables.place(placed, ids.units());
            bulk.opened()
                    .forEach(one -> log.unit(
                            "unit-opened", unit(one.code()), one.names().zh(), label(one.parent())));
            bulk.renamed()
                    .forEach(one -> log.unit(
                            "unit-renamed",
                            unit(one.code()),
                            known(one.code()).label(),
                            one.names().zh()));
            bulk.placed()
                    .forEach(one -> log.unit("unit-placed", unit(one.code()), label(one.code()), label(one.parent())));
        }

        private void move() {
            List<BulkTables.Moved> moves = new ArrayList<>();
            for (BulkChange.Move one : bulk.moved()) {
                Person person = before.person(one.login()).orElseThrow();
                UnitId to = unit(one.place().unit());
                moves.add(new BulkTables.Moved(
                        person.id(), person.unit(), to, one.place().title()));
                log.person("moved", person.id(), person.name());
            }
            tables.move(moves);
        }

        private void employ() {
            tables.employ(bulk.employed());
            tables.manage(bulk.managed(), ids);
            bulk.employed().forEach(one -> log.person("employed", person(one.login()), name(one.login())));
            for (BulkChange.Managing one : bulk.managed()) {
                String manager = one.manager();
                if (manager == null) log.person("manager-usual", person(one.login()), name(one.login()));
                else log.person("manager-named", person(one.login()), name(one.login()), name(manager));
            }
        }

        private void appoint() {
            for (Office office : Office.values())
                tables.hold(
                        office,
                        bulk.appointed().stream()
                                .filter(one -> one.office() == office)
                                .toList(),
                        ids);
            for (BulkChange.Appointment one : bulk.appointed()) {
                @Nullable String login = one.login();
                if (login != null)
                    log.person("appointed." + one.office(), person(login), name(login), label(one.unit()));
                else vacated(one);
            }
        }

        private void vacated(BulkChange.Appointment one) {
            before.unit(one.unit())
                    .map(one.office()::holder)
                    .flatMap(before::person)
                    .ifPresent(holder ->
                            log.person("vacated." + one.office(), holder.id(), holder.name(), label(one.unit())));
        }

        /** What comes with their posts is declared for newcomers and for whoever moved and is at work; nobody declares for themselves. */
        private void declare(Map<PersonId, Set<String>> posts) {
            Map<String, Set<String>> rights = template.all();
            Map<PersonId, Set<String>> moved = new LinkedHashMap<>();
            Map<PersonId, Set<String>> registered = new LinkedHashMap<>();
            posts.forEach((id, its) -> {
                Set<String> roles = its.stream()
                        .flatMap(post -> rights.getOrDefault(post, Set.of()).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
                boolean active = before.person(id).map(Person::active).orElse(true);
                if (roles.isEmpty() || !active || id.equals(actor.id())) return;
                (before.person(id).isPresent() ? moved : registered).put(id, roles);
            });
            tables.declare(registered, Sentence.of("register.basis.import"), actor.id());
            tables.declare(moved, Sentence.of("register.basis.move"), actor.id());
            tell(registered.size() + moved.size());
            Map<PersonId, String> called = new HashMap<>();
            bulk.registered().forEach(one -> called.put(person(one.login()), one.name()));
            bulk.moved().forEach(one -> called.put(person(one.login()), name(one.login())));
            registered.putAll(moved);
            registered.forEach(
                    (id, roles) -> log.person("declared", id, called.getOrDefault(id, ""), String.join(", ", roles)));
        }

        private void tell(int declared) {
            if (declared == 0) return;
            List<PersonId> centre =
                    before.withRole(Role.RIGHTS_GIVER).stream().map(Person::id).toList();
            notices.send(NoticeKind.TASK, centre, Sentence.of("register.notice.declared-many", declared), Rights.PAGE);
        }

        private UnitId unit(String code) {
            return BulkTables.id(ids.units(), code);
        }

        private PersonId person(String login) {
            return BulkTables.id(ids.persons(), login);
        }

        private Unit known(String code) {
            return before.unit(code).orElseThrow();
        }

        private Label label(String code) {
            Label label = labels.get(code);
            return label == null ? known(code).label() : label;
        }

        private String name(String login) {
            String name = names.get(login);
            return name == null ? before.person(login).orElseThrow().name() : name;
        }

        private static Label label(Unit.Names names) {
            return new Label(names.zh(), names.en());
        }
    }
}
