package dev.wenliu.platform.administrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.OrganisationTables;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.register.RegisterReason;
import dev.wenliu.platform.register.Rights;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
class ThreeAdministratorsTest {

    private final Directory directory;
    private final Division division;
    private final Texts texts;
    private final Staff staff;
    private final Rights rights;
    private final JdbcClient sql;

    @Autowired
    ThreeAdministratorsTest(
            Directory directory, Division division, Texts texts, Staff staff, Rights rights, JdbcClient sql) {
        this.directory = directory;
        this.division = division;
        this.texts = texts;
        this.staff = staff;
        this.rights = rights;
        this.sql = sql;
    }

    @AfterEach
    void asBefore() {
        staff.hold("qian.jing", Set.of("auditor"));
        division.note(new Duties(false));
    }

    @Test
    void theDemoCompanyCanStartDivided() {
        assertThatCode(() -> start(true)).doesNotThrowAnyException();
    }

    @Test
    void aMissingAdministratorAndOneWhoIsTwoAreNamed() {
        staff.hold("qian.jing", Set.of("cashier"));
        assertThatThrownBy(() -> start(true)).hasMessageContaining("auditor");

        staff.hold("qian.jing", Set.of("auditor", "administrator"));
        assertThatThrownBy(() -> start(true))
                .hasMessageContaining("qian.jing")
                .hasMessageContaining("administrator, auditor");
        assertThatCode(() -> start(false)).doesNotThrowAnyException();
    }

    @Test
    void humanResourcesCannotDeclareTheAuditorAnotherAdministrator() {
        Sentence basis = Sentence.of("register.basis.move");

        assertThatThrownBy(() -> rights.declare(
                        staff.as("liu.fang"), staff.as("qian.jing").id(), Set.of("auditor", "administrator"), basis))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(RegisterReason.NOT_TOGETHER));
    }

    @Test
    void eachChangeOfTheArrangementStaysOnRecord() {
        long before = recorded();

        start(true);
        start(true);

        assertThat(division.last())
                .hasValueSatisfying(last -> assertThat(last.divided()).isTrue());
        start(false);
        assertThat(division.last())
                .hasValueSatisfying(last -> assertThat(last.divided()).isFalse());
        assertThat(recorded()).isEqualTo(before + 2);
    }

    @Test
    void aStartThatIsRefusedDividesNothing() {
        staff.hold("qian.jing", Set.of("cashier"));
        long before = recorded();

        assertThatThrownBy(() -> start(true)).isInstanceOf(AdministratorsRefused.class);

        assertThat(recorded()).isEqualTo(before);
    }

    @Test
    void nothingFollowsFromRolesThatNobodyMayHoldTogether() {
        assertThat(new Duties(false).following(Set.of("auditor", "information-centre")))
                .isEmpty();
        assertThat(new Duties(true).following(Set.of("administrator", "security-administrator")))
                .isEmpty();
    }

    @Test
    void dividedTheInformationCentreNeitherKeepsModulesNorGivesRights() {
        var divided = new OrganisationTables(sql, new Duties(true)).read();

        assertThat(divided.person("zheng.kai").orElseThrow().roles()).doesNotContain("module-keeper", "rights-giver");
        assertThat(divided.person("pan.yue").orElseThrow().roles()).contains("rights-giver");
        assertThat(divided.person("admin").orElseThrow().roles())
                .contains("module-keeper")
                .doesNotContain("rights-giver");
    }

    private long recorded() {
        return sql.sql("select count(*) from audit_row where act like 'organisation.administrators-%'")
                .query(Long.class)
                .single();
    }

    private void start(boolean divided) {
        new ThreeAdministrators(new Duties(divided), directory, division, texts).afterSingletonsInstantiated();
    }
}
