package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.inbox.Inbox;
import dev.wenliu.platform.inbox.InboxFilter;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.matter.MatterFilter;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.plugin.Plugins;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.search.PaletteSearch;
import dev.wenliu.platform.security.Accounts;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack group E, lists: nothing of others shows in a list, a search or a count, and nobody administers without the role. */
@WenliuTest
@ExtendWith(AttackRoom.class)
class ListAttacksTest {

    private static final List<Attacker> STRANGERS =
            List.of(Attacker.EMPLOYEE, Attacker.HEAD, Attacker.INFORMATION_CENTRE, Attacker.ADMINISTRATOR);
    private static final List<String> GREEDY = List.of("", "%", "_", "!", "!%", "' or 1=1 --", "请假", "李娜");
    private static final String NOTHING = "nothing";
    private static final Window ALL = Window.first(Window.MAX);

    @Autowired
    private Office office;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Matters matters;

    @Autowired
    private Notices notices;

    @Autowired
    private PaletteSearch search;

    @Autowired
    private Standing standing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Plugins plugins;

    private final List<AttackCase> cases = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> listsHoldNothingOfOthers(Attacks attacks) {
        var matter = office.aMatter("leave").with("reason", "秘密的理由").startedBy("li.na");
        for (Attacker stranger : STRANGERS)
            for (String text : GREEDY) {
                empty("E11 inbox", text, stranger, actor -> inInbox(actor, new InboxFilter(text, ""), matter));
                empty("E11 inbox of a flow", text, stranger, a -> inInbox(a, new InboxFilter(text, "leave"), matter));
                empty("E11 inbox by flow", text, stranger, a -> inInbox(a, new InboxFilter("", text), matter));
                empty("E11 own matters", text, stranger, actor -> started(actor, text, matter));
                empty("E11 watched", text, stranger, actor -> watched(actor, text, matter));
                empty("E11 handled", text, stranger, actor -> handled(actor, text, matter));
                empty("E11 told", text, stranger, actor -> told(actor, text, matter));
            }
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> searchAndCountsTellNothing(Attacks attacks) {
        var known = office.aMatter("leave").startedBy("li.na");
        String number = known.matter().number();
        for (Attacker stranger : STRANGERS) {
            Actor actor = office.as(stranger.login());
            int waiting = inbox.count(actor);
            long unread = notices.unread(actor);
            var flows = inbox.flows(actor);
            var matter = office.aMatter("leave").startedBy("li.na").approvedBy("wang.qiang");
            for (String text : List.of(number, "请假", "li.na", matter.id().toString(), "%"))
                empty("E13 search", text, stranger, a -> found(a, text, known, matter));
            empty("E13 inbox count", "", stranger, a -> inbox.count(a) == waiting ? List.of() : List.of("counted"));
            empty("E13 unread count", "", stranger, a -> notices.unread(a) == unread ? List.of() : List.of("counted"));
            empty("E13 flow counts", "", stranger, a -> inbox.flows(a).equals(flows) ? List.of() : List.of("counted"));
        }
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> nobodyAdministersWithoutTheRole(Attacks attacks) {
        PersonId victim = office.as("li.na").id();
        PersonId elsewhere = office.as("meng.jia").id();
        String notAllowed = "refusal.KernelReason.NOT_ALLOWED";
        String onlyHr = "refusal.OrganisationReason.ONLY_HR_REGISTERS";
        for (Attacker attacker : List.of(Attacker.EMPLOYEE, Attacker.HEAD, Attacker.INFORMATION_CENTRE)) {
            act("E12 freeze a colleague", attacker, onlyHr, actor -> standing.freeze(actor, victim));
            act("E12 freeze in another company", attacker, onlyHr, actor -> standing.freeze(actor, elsewhere));
            act("E12 unfreeze", attacker, onlyHr, actor -> standing.unfreeze(actor, victim));
            act(
                    "E12 take over an account",
                    attacker,
                    "refusal.SecurityReason.ONLY_HR_OPENS_ACCOUNTS",
                    actor -> accounts.issuePassword(actor, victim));
        }
        for (Attacker attacker : List.of(Attacker.EMPLOYEE, Attacker.HEAD, Attacker.INITIATOR)) {
            act(
                    "H9 install",
                    attacker,
                    notAllowed,
                    actor -> plugins.install(actor, InputStream.nullInputStream())
                            .done()
                            .join());
            act(
                    "H9 remove",
                    attacker,
                    notAllowed,
                    actor -> plugins.remove(actor, "vehicle", true).join());
            act(
                    "H9 take back",
                    attacker,
                    notAllowed,
                    actor -> plugins.takeBack(actor, "vehicle").join());
            act(
                    "H9 stop",
                    attacker,
                    notAllowed,
                    actor -> plugins.stop(actor, "vehicle").join());
            act(
                    "H9 rescan",
                    attacker,
                    notAllowed,
                    actor -> plugins.rescan(actor).join());
        }
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> theOwnersFindTheirs(Attacks attacks) {
        var matter = office.aMatter("leave").startedBy("li.na");
        Actor head = office.as("wang.qiang");
        Actor initiator = office.as("li.na");
        return attacks.accepted(List.of(
                new LawfulCase(
                        "inbox",
                        c -> assertThat(inInbox(head, InboxFilter.ALL, matter)).hasSize(1)),
                new LawfulCase(
                        "watched",
                        c -> assertThat(watched(office.as("ding.hao"), "", matter))
                                .hasSize(1)),
                new LawfulCase(
                        "own matters",
                        c -> assertThat(started(initiator, "", matter)).hasSize(1)),
                new LawfulCase(
                        "search",
                        c -> assertThat(found(initiator, matter.matter().number(), matter))
                                .hasSize(1)),
                new LawfulCase("register", c -> {
                    standing.freeze(office.as("liu.fang"), office.as("liao.kun").id());
                    standing.unfreeze(
                            office.as("liu.fang"), office.as("liao.kun").id());
                })));
    }

    /** What an attacker gets to see. */
    private interface Look {
        List<?> of(Actor actor);
    }

    private interface Deed {
        void by(Actor actor);
    }

    private void empty(String what, String text, Attacker role, Look look) {
        Attempt attempt = canaries -> {
            if (look.of(office.as(role.login())).isEmpty()) throw new Answered(NOTHING);
        };
        cases.add(new AttackCase(what + " «" + text + "»" + suffix(role), "8.2.2", role, attempt, NOTHING));
    }

    private void act(String what, Attacker role, String message, Deed deed) {
        cases.add(new AttackCase(
                what + suffix(role), "8.2.1", role, canaries -> deed.by(office.as(role.login())), message));
    }

    private static String suffix(Attacker role) {
        return " · " + role.name().toLowerCase(Locale.ROOT);
    }

    private List<?> inInbox(Actor actor, InboxFilter filter, RunningMatter matter) {
        return inbox.page(actor, filter, ALL).rows().stream()
                .filter(item -> item.matter().equals(matter.id()))
                .toList();
    }

    private List<?> started(Actor actor, String text, RunningMatter matter) {
        return matters.startedBy(actor, new MatterFilter(text, null), ALL).rows().stream()
                .filter(item -> item.id().equals(matter.id()))
                .toList();
    }

    private List<?> watched(Actor actor, String text, RunningMatter matter) {
        return matters.watchedBy(actor, new MatterFilter(text, null), ALL).rows().stream()
                .filter(item -> item.id().equals(matter.id()))
                .toList();
    }

    private List<?> handled(Actor actor, String text, RunningMatter matter) {
        return inbox.handled(actor, text, ALL).rows().stream()
                .filter(item -> item.matter().equals(matter.id()))
                .toList();
    }

    private List<?> told(Actor actor, String text, RunningMatter matter) {
        return inbox.told(actor, text, ALL).rows().stream()
                .filter(item -> item.matter().equals(matter.id()))
                .toList();
    }

    private List<?> found(Actor actor, String text, RunningMatter... wanted) {
        var routes = Stream.of(wanted).map(matter -> "matter/" + matter.id()).toList();
        return search.find(actor, Locale.SIMPLIFIED_CHINESE, text).stream()
                .filter(hit -> routes.contains(hit.route()))
                .toList();
    }
}
