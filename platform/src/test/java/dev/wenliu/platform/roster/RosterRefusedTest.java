package dev.wenliu.platform.roster;

import static dev.wenliu.platform.roster.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.OrganisationReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a workbook is told cell by cell, and nothing of it comes in. */
@WenliuTest
class RosterRefusedTest {

    private final RosterImport imports;
    private final RosterExport export;
    private final Newcomers newcomers;
    private final Texts texts;

    @Autowired
    RosterRefusedTest(RosterImport imports, RosterExport export, Newcomers newcomers, Texts texts) {
        this.imports = imports;
        this.export = export;
        this.newcomers = newcomers;
        this.texts = texts;
    }

    @Test
    void everyMistakeOfTheUnitsIsNamedWithItsCell() {
        assertThat(mistakes(workbook()
                        .units(
                                "rt-a|甲||部门|rt-b||||",
                                "rt-b|乙||部门|rt-a||||",
                                "RT|丙||部门|company||||",
                                "rt-a|丁||部门|company||||",
                                "rt-c|戊||公司|company||||",
                                "rt-d|己||处室|nowhere||||",
                                "|庚||部门|company||||",
                                "rt-e|||部门|||||",
                                "company|公司||部门|finance||||",
                                "rt-f|辛||部门|company|nobody|li.na、wang.qiang|li.na|")))
                .contains(
                        "UNITS E2 单位“rt-a”的上级关系形成循环",
                        "UNITS E3 单位“rt-b”的上级关系形成循环",
                        "UNITS A5 单位编码“rt-a”在第 2 行已经出现",
                        "UNITS D6 只能有一个公司，其余单位请选电站、子公司或部门",
                        "UNITS D7 单位类型“处室”无效，应为公司、电站、子公司或部门",
                        "UNITS E7 没有编码为“nowhere”的单位，文件中也没有",
                        "UNITS A8 请填写单位编码",
                        "UNITS B9 请填写单位名称",
                        "UNITS E9 请填写上级单位编码；只有公司没有上级",
                        "UNITS D10 公司是最上级单位，不能改类型，也不能有上级",
                        "UNITS E10 公司是最上级单位，不能改类型，也不能有上级",
                        "UNITS F11 没有登录名为“nobody”的人员，文件中也没有",
                        "UNITS G11 一个职务只能由一人担任，请只填一个登录名：“li.na、wang.qiang”",
                        "UNITS H11 李娜 不是 辛 的人员，不能担任该单位的此项职务。")
                .anyMatch(problem -> problem.startsWith("UNITS A4 单位编码“RT”无效"));
    }

    @Test
    void everyMistakeOfThePersonsIsNamedWithItsCell() {
        assertThat(mistakes(workbook()
                        .persons(
                                "Rt.A|甲|finance|||||",
                                "rt.b|乙|nowhere|||||",
                                "rt.b|乙|finance|||||",
                                "li.na|李娜娜|finance|||||",
                                "rt.c|丙|finance|||聘用||",
                                "rt.d|丁|finance|||在编|2099-01-01|",
                                "rt.e|戊|finance|||聘用|2001-01-01|",
                                "rt.f|己|finance|||聘用|2099-02-30|",
                                "rt.g|庚|finance|||临时||nobody",
                                "|辛|finance|||||",
                                "rt.h||||||",
                                "rt.i|壬|finance|||||rt.j",
                                "rt.j|癸|finance|||||rt.i")))
                .contains(
                        "PERSONS C3 没有编码为“nowhere”的单位，文件中也没有",
                        "PERSONS A4 登录名“rt.b”在第 3 行已经出现",
                        "PERSONS B5 登录名“li.na”属于 李娜，姓名不能通过导入修改；新人请用新的登录名",
                        "PERSONS G6 聘用人员须填写合同到期日。",
                        "PERSONS G7 在编职工没有合同到期日。",
                        "PERSONS G8 合同到期日 2001-01-01 已过",
                        "PERSONS G9 “2099-02-30”不是有效日期，应写作 2030-06-30 这样的格式",
                        "PERSONS F10 用工类别“临时”无效，应为在编或聘用",
                        "PERSONS H10 没有登录名为“nobody”的人员，文件中也没有",
                        "PERSONS A11 请填写登录名",
                        "PERSONS B12 请填写姓名",
                        "PERSONS C12 请填写所在单位的编码",
                        "PERSONS H13 “rt.i”的直接上级关系形成循环",
                        "PERSONS H14 “rt.j”的直接上级关系形成循环")
                .anyMatch(problem -> problem.startsWith("PERSONS A2 登录名“Rt.A”无效"));
    }

    @Test
    void aCellThatComputesIsNamed() {
        assertThat(mistakes(workbook().persons("rt.a|=A1|finance|||||")))
                .containsExactly("PERSONS B2 单元格 B2 是公式，请改为文字");
    }

    @Test
    void headingsThatAreMissingUnknownOrDoubledAreNamed() {
        assertThat(mistakes(workbook().row("人员", "登录名|登录名|单位编码|工号").row("人员", "rt.a|rt.a|finance|7")))
                .containsExactlyInAnyOrder("PERSONS B1 表头“登录名”重复", "PERSONS D1 无法识别的表头“工号”", "PERSONS 1 缺少“姓名”列");
    }

    @Test
    void daysMayBeDaysAndNumbersMayBeNumbers() {
        RosterPreview preview = look(workbook()
                .row("人员", Workbooks.PERSON_HEAD)
                .cells("人员", 1001, "甲", "finance", "", "", "聘用", java.time.LocalDate.of(2099, 3, 1), "")
                .bytes());

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.lines().getFirst().subject()).isEqualTo("甲 1001");
    }

    @Test
    void ofVeryManyMistakesTheFirstAreShown() {
        String[] rows = new String[1500];
        Arrays.fill(rows, "|甲|finance|||||");

        RosterPreview preview = look(workbook().persons(rows).bytes());

        assertThat(preview.problems()).hasSize(1000);
        assertThat(preview.mistakes()).isEqualTo(1500);
        assertThat(preview.ready()).isFalse();
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedAsAWhole() throws Exception {
        byte[] good = workbook().persons("rt.a|甲|finance|||||").bytes();
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        var encrypted = new ByteArrayOutputStream();
        encrypted.write(ole);
        encrypted.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

        refused(RosterReason.NOT_A_WORKBOOK, "登录名,姓名".getBytes(StandardCharsets.UTF_8));
        refused(RosterReason.NOT_A_WORKBOOK, new byte[0]);
        refused(RosterReason.OLD_FORMAT, ole);
        refused(RosterReason.ENCRYPTED, encrypted.toByteArray());
        refused(RosterReason.BROKEN, Arrays.copyOf(good, good.length / 2));
        refused(RosterReason.TOO_LARGE, new byte[10_000_001]);
        refused(RosterReason.EMPTY, workbook().units().persons().bytes());
        refused(RosterReason.NO_SHEET, workbook().row("Sheet1", "a|b").bytes());
        refused(
                RosterReason.SHEET_TWICE,
                workbook().row("人员", "登录名").row("Persons", "Login").bytes());
    }

    @Test
    void aFileThatIsMadeToHarmIsRefused() throws Exception {
        byte[] good = workbook().persons("rt.a|甲|finance|||||").bytes();

        refused(
                RosterReason.UNPACKS_TOO_LARGE,
                Workbooks.edited(good, "sheet1.xml", xml -> xml + " ".repeat(50_000_000)));
        refused(
                RosterReason.UNPACKS_TOO_LARGE,
                Workbooks.edited(good, "sharedStrings.xml", xml -> xml.replace("rt.a", "a".repeat(60_000))));
        refused(
                RosterReason.BROKEN,
                Workbooks.edited(good, "sheet1.xml", xml -> xml.replace("r=\"A2\"", "r=\"ZZZZZZ2\"")));
        refused(
                RosterReason.BROKEN,
                Workbooks.edited(
                        good,
                        "sharedStrings.xml",
                        xml -> xml.replaceFirst(
                                        "<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst")
                                .replace("rt.a", "&x;")));
        refused(RosterReason.BROKEN, Workbooks.edited(good, "workbook.xml", xml -> "no xml"));
    }

    @Test
    void moreRowsThanASheetMayHaveAreRefused() {
        String[] rows = new String[50_001];
        Arrays.setAll(rows, number -> "rt.p" + number + "|甲|finance");

        refused(RosterReason.TOO_MANY_ROWS, workbook().persons(rows).bytes());
    }

    @Test
    void a241aNobodyButHumanResourcesLooksImportsOrExports() {
        RosterPreview preview = look(workbook().persons("rt.a|甲|finance|||||").bytes());
        for (String login : List.of("admin", "zheng.kai", "wang.qiang", "zhao.min", "li.na", "qian.jing")) {
            Actor actor = newcomers.as(login);

            refused(
                    OrganisationReason.ONLY_HR_REGISTERS,
                    () -> imports.look(actor, "a.xlsx", workbook().persons().stream()));
            refused(OrganisationReason.ONLY_HR_REGISTERS, () -> imports.look(actor, preview));
            refused(OrganisationReason.ONLY_HR_REGISTERS, () -> imports.carryOut(actor, preview));
            refused(
                    OrganisationReason.ONLY_HR_REGISTERS,
                    () -> export.write(actor, Locale.ENGLISH, new ByteArrayOutputStream()));
            refused(
                    OrganisationReason.ONLY_HR_REGISTERS,
                    () -> export.writeTemplate(actor, Locale.ENGLISH, new ByteArrayOutputStream()));
        }
        assertThat(newcomers.knows("rt.a")).isFalse();
    }

    private List<String> mistakes(Workbooks workbook) {
        RosterPreview preview = look(workbook.bytes());
        refused(RosterReason.CHANGED_SINCE, () -> imports.carryOut(newcomers.as("liu.fang"), preview));
        return preview.problems().stream().map(this::words).toList();
    }

    private String words(RosterProblem problem) {
        return problem.sheet() + " " + problem.column() + problem.row() + " "
                + problem.sentence().in(texts, Locale.SIMPLIFIED_CHINESE);
    }

    private RosterPreview look(byte[] workbook) {
        return imports.look(newcomers.as("liu.fang"), "名单.xlsx", new ByteArrayInputStream(workbook));
    }

    private void refused(Reason reason, byte[] file) {
        refused(reason, () -> look(file));
    }

    private static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(reason);
    }
}
