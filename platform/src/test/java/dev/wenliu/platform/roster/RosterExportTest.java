package dev.wenliu.platform.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class RosterExportTest {

    private final RosterExport export;
    private final RosterImport imports;
    private final Newcomers newcomers;

    @Autowired
    RosterExportTest(RosterExport export, RosterImport imports, Newcomers newcomers) {
        this.export = export;
        this.imports = imports;
        this.newcomers = newcomers;
    }

    @AfterEach
    void asBefore() {
        newcomers.away();
    }

    @Test
    void theWorkbookHoldsUnitsAndPersonsInTheReadersLanguage() throws Exception {
        try (var book = new ReadableWorkbook(exported(Locale.SIMPLIFIED_CHINESE))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("单位", "人员");
            List<Row> persons = book.findSheet("人员").orElseThrow().read();
            assertThat(persons.getFirst().stream().map(cell -> cell.getText()).toList())
                    .containsExactly("登录名", "姓名", "单位编码", "职务", "岗位", "用工类别", "合同到期日", "直接上级", "状态（只读）", "角色（只读）");
            assertThat(persons).anySatisfy(row -> {
                assertThat(row.getCellText(0)).isEqualTo("yu.hai");
                assertThat(row.getCellText(5)).isEqualTo("聘用");
                assertThat(row.getCellText(6)).isEqualTo("2035-12-31");
            });
        }
        try (var book = new ReadableWorkbook(exported(Locale.ENGLISH))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Units", "Persons");
        }
    }

    @Test
    void noCellBecomesAFormula() throws Exception {
        RosterPreview preview = imports.look(
                newcomers.as("liu.fang"),
                "a.xlsx",
                Workbooks.workbook().persons("rt.a|+1|finance|@SUM(A1)|-2|||").stream());
        imports.carryOut(newcomers.as("liu.fang"), preview);
        newcomers
                .sql()
                .sql("update person set name = '=cmd|'' /C calc''!A0' where login = 'rt.a'")
                .update();
        newcomers.follow();

        try (var book = new ReadableWorkbook(exported(Locale.ENGLISH))) {
            Row row = book.findSheet("Persons").orElseThrow().read().stream()
                    .filter(one -> one.getCellText(0).equals("rt.a"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCellText(1)).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(row.stream().filter(cell -> cell != null))
                    .allMatch(cell -> cell.getFormula() == null && cell.getType() == CellType.STRING);
        }
    }

    @Test
    void theTemplateExplainsItselfAndIsEmpty() throws Exception {
        var out = new ByteArrayOutputStream();
        export.writeTemplate(newcomers.as("liu.fang"), Locale.SIMPLIFIED_CHINESE, out);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("说明", "单位", "人员");
            assertThat(book.getFirstSheet().read()).hasSize(12);
        }
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> imports.look(
                                        newcomers.as("liu.fang"),
                                        "a.xlsx",
                                        new ByteArrayInputStream(out.toByteArray())))
                        .reason())
                .isEqualTo(RosterReason.EMPTY);
    }

    @Test
    void anExportIsInTheLogAlsoWhenItBreaksOff() throws Exception {
        long before = exports();
        exported(Locale.ENGLISH);
        assertThat(exports()).isEqualTo(before + 1);

        var broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> export.write(newcomers.as("liu.fang"), Locale.ENGLISH, broken))
                .isInstanceOf(IOException.class);
        assertThat(exports()).isEqualTo(before + 2);
    }

    private ByteArrayInputStream exported(Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(newcomers.as("liu.fang"), locale, out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private long exports() {
        return newcomers
                .sql()
                .sql("select count(*) from audit_row where act = 'organisation.exported'")
                .query(Long.class)
                .single();
    }
}
