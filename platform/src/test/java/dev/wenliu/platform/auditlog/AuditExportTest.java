package dev.wenliu.platform.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.audit.AuditFilter;
import dev.wenliu.platform.audit.AuditLine;
import dev.wenliu.platform.audit.AuditSearch;
import dev.wenliu.platform.audit.Seals;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.SortableId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@WenliuTest
@Transactional
class AuditExportTest {

    private static final Window ALL = Window.first(Window.MAX);

    private final AuditExport export;
    private final AuditSearch search;
    private final Seals seals;
    private final Audit audit;
    private final People people;
    private final JdbcClient sql;
    private final String object = SortableId.nextText();

    @Autowired
    AuditExportTest(AuditExport export, AuditSearch search, Seals seals, Audit audit, People people, JdbcClient sql) {
        this.export = export;
        this.search = search;
        this.seals = seals;
        this.audit = audit;
        this.people = people;
        this.sql = sql;
    }

    @Test
    void rowsAreFoundByWordsPersonAreaAndDays() {
        PersonId li = actor("li.na").id();
        record("matter.submitted", li, "=cmd|' /C calc'!A0");
        record("organisation.frozen", null, "100%");
        LocalDate today = LocalDate.ofInstant(Instant.now(), OfficeTime.ZONE);

        assertThat(find(null, "", null, null)).hasSize(2);
        assertThat(find(li, "", null, null)).extracting(AuditLine::act).containsExactly("matter.submitted");
        assertThat(find(null, "organisation", null, null))
                .extracting(AuditLine::act)
                .containsExactly("organisation.frozen");
        assertThat(find(null, "", today, today)).hasSize(2);
        assertThat(find(null, "", today.plusDays(1), null)).isEmpty();
        assertThat(find(null, "", null, today.minusDays(1))).isEmpty();
        assertThat(search.page(auditor(), new AuditFilter("100%", null, "organisation", null, null), ALL)
                        .rows())
                .extracting(AuditLine::objectId)
                .contains(object);
    }

    @Test
    void aSentenceIsReadInBothLanguages() {
        audit.record(new AuditEntry(
                null,
                "organisation.unit-renamed",
                "unit",
                object,
                Sentence.of("kernel.clause", new Label("财务部", "Finance"))));

        assertThat(find(null, "", null, null).getFirst().sentence().arguments())
                .containsExactly(new Label("财务部", "Finance"));
    }

    @Test
    void theExportHoldsTheFilteredRowsAndNoFormula() {
        record("matter.submitted", actor("li.na").id(), "=1+1");

        String[] lines = exported().split("\r\n");

        assertThat(lines[0]).startsWith("\uFEFF\"时间\",\"操作人\"");
        assertThat(lines).hasSize(2);
        assertThat(lines[1]).contains("\"李娜\",\"li.na\",\"matter.submitted\"");
        assertThat(exported()).isNotEmpty();
        assertThat(search.page(auditor(), new AuditFilter("", auditor().id(), "audit", null, null), ALL)
                        .rows())
                .extracting(AuditLine::act)
                .contains("audit.exported");
    }

    @Test
    void anExportThatBreaksOffIsInTheLogWithItsFilterAndCount() {
        record("matter.submitted", actor("li.na").id(), "新事项");
        var broken = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                if (new String(text, from, length).contains("matter.submitted")) throw new IOException("gone");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        var ours = new AuditFilter(object, null, "", null, null);
        assertThatThrownBy(() -> export.write(auditor(), ours, Locale.SIMPLIFIED_CHINESE, broken))
                .isInstanceOf(UncheckedIOException.class);

        var exported = search.page(
                        auditor(),
                        new AuditFilter("audit.exported-rows", auditor().id(), "audit", null, null),
                        ALL)
                .rows()
                .getFirst();
        assertThat(exported.sentence().arguments())
                .contains("1")
                .last()
                .asString()
                .contains("text=" + object);
    }

    @Test
    void aRowThatSomebodyElseWroteIsShownAsItStands() {
        record("matter.submitted", null, "早先");
        sql.sql("update audit_row set sentence = 'no sentence at all' where object_id = ?")
                .param(object)
                .update();

        assertThat(find(null, "", null, null).getFirst().sentence())
                .isEqualTo(Sentence.of("audit.unreadable", "no sentence at all"));
        assertThat(exported()).contains("no sentence at all");
    }

    @Test
    void noCellBeginsAFormulaOrBreaksItsRow() {
        for (String start : List.of("=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"))
            assertThat(AuditExport.cell(start)).startsWith("\"'");
        assertThat(AuditExport.cell("say \"no\",\nplease")).isEqualTo("\"say \"\"no\"\",\nplease\"");
    }

    @Test
    void nobodyButAnAuditorReadsExportsOrVerifies() {
        for (String login : List.of("admin", "zheng.kai", "liu.fang", "wang.qiang", "li.na")) {
            Actor actor = actor(login);
            AuditFilter all = new AuditFilter("", null, "", null, null);

            refused(() -> search.page(actor, all, ALL));
            refused(() -> export.write(actor, all, Locale.SIMPLIFIED_CHINESE, new StringWriter()));
            refused(() -> seals.verify(actor));
        }
    }

    private static void refused(Runnable act) {
        assertThat(catchThrowableOfType(Refusal.class, act::run).reason()).isEqualTo(KernelReason.NOT_ALLOWED);
    }

    private String exported() {
        var out = new StringWriter();
        export.write(auditor(), new AuditFilter(object, null, "", null, null), Locale.SIMPLIFIED_CHINESE, out);
        return out.toString();
    }

    private List<AuditLine> find(
            @Nullable PersonId who, String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        return search.page(auditor(), new AuditFilter(object, who, area, from, to), ALL)
                .rows();
    }

    private void record(String act, @Nullable PersonId who, String word) {
        audit.record(new AuditEntry(who, act, "test", object, Sentence.of("kernel.clause", word)));
    }

    private Actor auditor() {
        return actor("qian.jing");
    }

    private Actor actor(String login) {
        Person person = people.byLogin(login).orElseThrow();
        return new Actor(person.id(), person.name(), person.roles());
    }
}
