package dev.wenliu.platform.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.audit.AuditFilter;
import dev.wenliu.platform.audit.AuditSearch;
import dev.wenliu.platform.audit.Seals;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.plugin.PluginConfiguration;
import dev.wenliu.platform.plugin.Plugins;
import dev.wenliu.platform.register.Declarations;
import dev.wenliu.platform.register.Rights;
import dev.wenliu.platform.security.Accounts;
import dev.wenliu.platform.security.SecurityReason;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Every administrative act, really tried on its service by each of the three administrators and by somebody who is none. */
@WenliuTest
@Transactional
class AdministrativeActsTest {

    private static final Set<Reason> FORBIDDEN = Set.of(
            KernelReason.NOT_ALLOWED, OrganisationReason.ONLY_CENTRE_GRANTS, SecurityReason.ONLY_HR_OPENS_ACCOUNTS);
    private static final Set<AdministrativeAct> OF_HUMAN_RESOURCES_TOO =
            Set.of(AdministrativeAct.OPEN_FIRST_ACCOUNT, AdministrativeAct.READ_DECLARATIONS);
    private static final AuditFilter ALL = new AuditFilter("", null, "", null, null);
    private static final String UNKNOWN = "no-such-module";

    private final ApplicationContext context;
    private final Staff staff;
    private final JdbcClient sql;

    @Autowired
    AdministrativeActsTest(ApplicationContext context, Staff staff, JdbcClient sql) {
        this.context = context;
        this.staff = staff;
        this.sql = sql;
    }

    @ParameterizedTest
    @EnumSource
    void dividedEachActBelongsToOneOfTheThreeAlone(AdministrativeAct act) {
        var duties = new Duties(true);

        for (Administrator one : Administrator.values()) {
            assertThat(done(act, actor(duties, one.role())))
                    .as("%s by %s", act, one)
                    .isEqualTo(one == act.administrator());
            assertThat(duties.may(one, act)).isEqualTo(one == act.administrator());
        }
        assertThat(done(act, actor(duties, "cashier"))).isFalse();
        assertThat(done(act, actor(duties, "information-centre"))).isFalse();
        assertThat(done(act, actor(duties, "hr"))).isEqualTo(OF_HUMAN_RESOURCES_TOO.contains(act));
    }

    @ParameterizedTest
    @EnumSource
    void undividedThePageSaysWhatTheServicesDo(AdministrativeAct act) {
        var duties = new Duties(false);

        for (Administrator one : Administrator.values())
            assertThat(done(act, actor(duties, one.role())))
                    .as("%s by %s", act, one)
                    .isEqualTo(duties.may(one, act));
        assertThat(done(act, actor(duties, "information-centre")))
                .isEqualTo(act.administrator() != Administrator.AUDIT && act != AdministrativeAct.OPEN_FIRST_ACCOUNT);
    }

    @ParameterizedTest
    @CsvSource({
        "auditor administrator, false, false",
        "auditor security-administrator, false, false",
        "auditor information-centre, false, false",
        "administrator security-administrator, true, false",
        "information-centre security-administrator, true, true",
        "auditor cashier, true, true",
        "administrator hr, true, false",
        "security-administrator hr, true, false",
        "auditor hr, true, false"
    })
    void theAuditorIsNeverOneOfTheOthersAndDividedNobodyIsTwo(String roles, boolean undivided, boolean divided) {
        var held = Set.of(roles.split(" "));

        assertThat(new Duties(false).compatible(held)).isEqualTo(undivided);
        assertThat(new Duties(true).compatible(held)).isEqualTo(divided);
    }

    /** Whether the service did not forbid it; what it refuses for another reason it would otherwise do. */
    private boolean done(AdministrativeAct act, Actor actor) {
        try {
            attempt(act, actor);
            return true;
        } catch (Refusal refusal) {
            return !FORBIDDEN.contains(refusal.reason());
        }
    }

    private void attempt(AdministrativeAct act, Actor actor) {
        var plugins = context.getBean(Plugins.class);
        var rights = context.getBean(Rights.class);
        var log = context.getBean(AuditSearch.class);
        switch (act) {
            case INSTALL_MODULE ->
                plugins.install(actor, new ByteArrayInputStream(new byte[] {1, 2, 3}))
                        .done()
                        .join();
            case START_MODULE -> plugins.start(actor, UNKNOWN).join();
            case STOP_MODULE -> plugins.stop(actor, UNKNOWN).join();
            case LOOK_FOR_MODULES -> plugins.rescan(actor).join();
            case TAKE_MODULE_BACK -> plugins.takeBack(actor, UNKNOWN).join();
            case REMOVE_MODULE -> plugins.remove(actor, UNKNOWN, false).join();
            case SET_UP_MODULE -> context.getBean(PluginConfiguration.class).set(actor, UNKNOWN, "colour", "red");
            case GIVE_MODULE_PERMISSION ->
                context.getBean(PluginConfiguration.class).assign(actor, UNKNOWN, "read", Set.of("hr"));
            case OPEN_FIRST_ACCOUNT -> openFirstAccount(actor);
            case GIVE_RIGHTS -> rights.grant(actor, declared());
            case RETURN_DECLARATION -> rights.giveBack(actor, declared(), "已离岗");
            case READ_DECLARATIONS ->
                context.getBean(Declarations.class).count(actor, new Declarations.Sought(false, ""));
            case READ_LOG -> log.page(actor, ALL, Window.first(1));
            case EXPORT_LOG -> log.export(actor, ALL, line -> {});
            case VERIFY_LOG -> context.getBean(Seals.class).verify(actor);
        }
    }

    private void openFirstAccount(Actor actor) {
        sql.sql("delete from account where person in (select person from person_role where role = 'hr')")
                .update();
        context.getBean(Accounts.class)
                .issuePassword(actor, staff.as("liu.fang").id());
    }

    private long declared() {
        Sentence basis = Sentence.of("register.basis.move");
        return context.getBean(Rights.class)
                .declare(staff.as("liu.fang"), staff.as("yu.hai").id(), Set.of("cashier"), basis);
    }

    /** Somebody who holds this role and what follows from it. */
    private Actor actor(Duties duties, String role) {
        Set<String> roles = new HashSet<>(duties.following(Set.of(role)));
        roles.add(role);
        PersonId nobodyElse = staff.as("fan.zhe").id();
        return new Actor(nobodyElse, "范哲", roles);
    }
}
