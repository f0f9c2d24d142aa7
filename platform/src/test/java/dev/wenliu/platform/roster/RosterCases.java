package dev.wenliu.platform.roster;

import static dev.wenliu.platform.roster.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.register.OfficeTerm;
import dev.wenliu.platform.register.Offices;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an import does to the register, on whichever database. */
abstract class RosterCases {

    private static final String STATION = "rt-station|新电站|New Station|电站|company|rt.head|chen.guodong||";
    private static final String CREW = "rt-crew|运行班||部门|rt-station||||";
    private static final String HEAD = "rt.head|周正|rt-station|站长|电站站长|在编||";
    private static final String HAND = "rt.hand|吴远|rt-crew|值班员|值班员、巡检|聘用|2099-06-30|rt.head";

    private final RosterImport imports;
    private final RosterExport export;
    private final Offices offices;
    private final Newcomers newcomers;

    RosterCases(RosterImport imports, RosterExport export, Offices offices, Newcomers newcomers) {
        this.imports = imports;
        this.export = export;
        this.offices = offices;
        this.newcomers = newcomers;
    }

    @AfterEach
    void asBefore() {
        newcomers.away();
    }

    @Test
    void newUnitsAndPersonsComeInTogetherHoweverTheyNameEachOther() {
        RosterPreview preview = look(workbook().units(CREW, STATION).persons(HAND, HEAD));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.counts())
                .containsEntry(RosterLine.Kind.UNIT_NEW, 2)
                .containsEntry(RosterLine.Kind.PERSON_NEW, 2);
        assertThat(newcomers.knows("rt.head")).isFalse();

        imports.carryOut(newcomers.as("liu.fang"), preview);

        Person hand = newcomers.person("rt.hand");
        assertThat(newcomers.unit("rt-station").head())
                .isEqualTo(newcomers.person("rt.head").id());
        assertThat(newcomers.unit("rt-crew").parent())
                .isEqualTo(newcomers.unit("rt-station").id());
        assertThat(hand.posts()).containsExactlyInAnyOrder("值班员", "巡检");
        assertThat(hand.employment()).isEqualTo(Employment.hiredUntil(LocalDate.of(2099, 6, 30)));
        assertThat(hand.manager()).isEqualTo(newcomers.person("rt.head").id());
        assertThat(offices.terms(newcomers.unit("rt-station").id()))
                .extracting(OfficeTerm::person)
                .contains(newcomers.person("rt.head").id());
        assertThat(audited("registered", "rt.hand")).isEqualTo(1);
        assertThat(count(
                        "select count(*) from account where person in (select id from person where login like 'rt.%')"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from person_role where person in (select id from person where login like 'rt.%')"))
                .isZero();
    }

    @Test
    void a241bWhatComesWithThePostsOfNewcomersIsDeclaredNotGiven() {
        newcomers
                .sql()
                .sql("insert into post_right (post, role) values ('巡检', 'dispatcher')")
                .update();

        bring(workbook().units(STATION, CREW).persons(HEAD, HAND));

        assertThat(newcomers.person("rt.hand").roles()).isEmpty();
        assertThat(
                        count(
                                "select count(*) from rights_declaration d join rights_declared_role r on r.declaration = d.id"
                                        + " join person p on p.id = d.person where p.login = 'rt.hand' and d.state = 'WAITING' and r.role = 'dispatcher'"))
                .isEqualTo(1);
        assertThat(audited("declared", "rt.hand")).isEqualTo(1);
    }

    @Test
    void a241bAnotherPlaceIsAMoveThatEndsRolesAndOffices() {
        bring(workbook().units(STATION, CREW).persons(HEAD, HAND));
        newcomers
                .sql()
                .sql("insert into person_role (person, role) select id, 'finance' from person where login = 'rt.head'")
                .update();
        newcomers.follow();

        RosterPreview preview = look(workbook().persons("rt.head|周正|finance|主任||在编||"));
        assertThat(preview.counts()).containsEntry(RosterLine.Kind.PERSON_MOVED, 1);
        imports.carryOut(newcomers.as("liu.fang"), preview);

        Person head = newcomers.person("rt.head");
        assertThat(head.unit()).isEqualTo(newcomers.unit("finance").id());
        assertThat(head.roles()).isEmpty();
        assertThat(head.posts()).isEmpty();
        assertThat(newcomers.unit("rt-station").head()).isNull();
        assertThat(audited("moved", "rt.head")).isEqualTo(1);
        assertThat(offices.terms(newcomers.unit("rt-station").id()))
                .filteredOn(term -> term.person().equals(head.id()))
                .noneMatch(OfficeTerm::lasts);
    }

    @Test
    void whatIsNotInTheFileStaysAndAColumnThatIsLeftOutChangesNothing() {
        bring(workbook().units(STATION, CREW).persons(HEAD, HAND));

        RosterPreview preview = look(workbook()
                .row("Persons", "Login|Name|Unit|Contract end|Employment")
                .row("Persons", "rt.hand|吴远|rt-crew|2099/12/31|hired"));

        assertThat(preview.counts())
                .containsEntry(RosterLine.Kind.EMPLOYMENT, 1)
                .containsEntry(RosterLine.Kind.PERSON_MOVED, 0)
                .containsEntry(RosterLine.Kind.MANAGER, 0);
        imports.carryOut(newcomers.as("liu.fang"), preview);
        Person hand = newcomers.person("rt.hand");
        assertThat(hand.employment()).isEqualTo(Employment.hiredUntil(LocalDate.of(2099, 12, 31)));
        assertThat(hand.title()).isEqualTo("值班员");
        assertThat(hand.manager()).isEqualTo(newcomers.person("rt.head").id());
        assertThat(newcomers.knows("rt.head")).isTrue();
    }

    @Test
    void unitsAreRenamedPlacedAndTheirOfficesGivenAndVacated() {
        bring(workbook().units(STATION, CREW).persons(HEAD, HAND));

        bring(workbook()
                .units(
                        "rt-station|新电站|New Station|电站|company||chen.guodong|rt.head|",
                        "rt-crew|运行一班|Crew One|部门|company||||"));

        assertThat(newcomers.unit("rt-station").head()).isNull();
        assertThat(newcomers.unit("rt-crew").nameEn()).isEqualTo("Crew One");
        assertThat(newcomers.unit("rt-crew").parent())
                .isEqualTo(newcomers.unit("company").id());
        assertThat(audited("vacated.HEAD", "rt.head")).isEqualTo(1);
    }

    @Test
    void whatIsExportedComesBackWithoutAChange() throws Exception {
        bring(workbook().units(STATION, CREW).persons(HEAD, HAND, "rt.odd|=逗|rt-crew||一，二|||".replace("=", "")));
        newcomers
                .sql()
                .sql("update person set name = '=1+1' where login = 'rt.odd'")
                .update();
        newcomers.follow();

        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            var out = new java.io.ByteArrayOutputStream();
            export.write(newcomers.as("liu.fang"), locale, out);
            RosterPreview preview = look(out.toByteArray());

            assertThat(preview.problems()).isEmpty();
            assertThat(preview.lines()).isEmpty();
            assertThat(preview.unchanged()).isGreaterThan(10);
        }
    }

    @Test
    void whatChangedSinceTheReaderLookedIsRefusedAndNothingIsHalfDone() {
        bring(workbook().units(STATION, CREW).persons(HEAD, HAND));
        RosterPreview preview = look(workbook().persons("rt.head|周正|finance|主任||在编||", "rt.new|郑新|rt-crew||||| "));
        newcomers
                .sql()
                .sql("update person set title = '副站长' where login = 'rt.head'")
                .update();

        assertThat(catchThrowableOfType(Refusal.class, () -> imports.carryOut(newcomers.as("liu.fang"), preview))
                        .reason())
                .isEqualTo(RosterReason.CHANGED_SINCE);
        assertThat(newcomers.knows("rt.new")).isFalse();

        newcomers.follow();
        imports.carryOut(newcomers.as("liu.fang"), imports.look(newcomers.as("liu.fang"), preview));
        assertThat(newcomers.knows("rt.new")).isTrue();
    }

    @Test
    void whatChangedElsewhereDoesNotStandInTheWay() {
        RosterPreview preview = look(workbook().units(STATION, CREW).persons(HEAD, HAND));
        newcomers
                .sql()
                .sql("update organisation_revision set revision = revision + 1")
                .update();

        imports.carryOut(newcomers.as("liu.fang"), preview);

        assertThat(newcomers.knows("rt.hand")).isTrue();
    }

    private void bring(Workbooks workbook) {
        RosterPreview preview = look(workbook);
        assertThat(preview.problems()).isEmpty();
        imports.carryOut(newcomers.as("liu.fang"), preview);
    }

    private RosterPreview look(Workbooks workbook) {
        return look(workbook.bytes());
    }

    private RosterPreview look(byte[] workbook) {
        return imports.look(newcomers.as("liu.fang"), "名单.xlsx", new ByteArrayInputStream(workbook));
    }

    private long audited(String act, String login) {
        return newcomers
                .sql()
                .sql("select count(*) from audit_row where act = ? and object_id = ?")
                .params("organisation." + act, newcomers.person(login).id().toString())
                .query(Long.class)
                .single();
    }

    private long count(String query) {
        return newcomers.sql().sql(query).query(Long.class).single();
    }
}
