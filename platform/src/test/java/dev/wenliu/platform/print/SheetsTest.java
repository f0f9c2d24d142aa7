package dev.wenliu.platform.print;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.HE_PING;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static dev.wenliu.platform.task.Persons.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.print.Sheet.Block;
import dev.wenliu.platform.print.Sheet.Column;
import dev.wenliu.platform.print.Sheet.Opinion;
import dev.wenliu.platform.print.Sheet.Words;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
class SheetsTest {

    private static final Locale CHINESE = Texts.LOCALES.getFirst();

    private final Office office;
    private final Sheets sheets;
    private final JdbcClient jdbc;

    @Autowired
    SheetsTest(Office office, Sheets sheets, JdbcClient jdbc) {
        this.office = office;
        this.sheets = sheets;
        this.jdbc = jdbc;
    }

    @Test
    void aSheetSaysWhatTheLayoutOrders() {
        var leave = office.aMatter("leave").startedBy(LI_NA).approvedBy(WANG_QIANG);

        Sheet sheet = sheet(LI_NA, leave);

        assertThat(sheet.mark()).isEqualTo("内部");
        assertThat(sheet.heading()).isEqualTo("员工请假审批单");
        assertThat(sheet.number()).isEqualTo(leave.matter().number());
        assertThat(sheet.facts()).contains(new Words("申请单位", "生产技术部"), new Words("申请人", "李娜"));
        assertThat(lines(sheet)).contains(List.of(new Words("请假类别", "年休假"), new Words("请假天数", "2 天")));
        assertThat(sheet.footer()).contains("人力资源部存档");
        assertThat(sheet.closing()).anyMatch(line -> line.contains("李娜")).contains("本系统为非涉密系统，严禁处理国家秘密");
    }

    @Test
    void opinionsStandInTheirOrderWithNodeAndPerson() {
        var leave = office.aMatter("leave").startedBy(LI_NA).sentBackBy(WANG_QIANG, "start");
        leave.resubmittedWith("days", "5").approvedBy(WANG_QIANG, CHEN_GUODONG);

        List<Opinion> opinions = sheet(CHEN_GUODONG, leave).opinions();

        assertThat(opinions)
                .extracting(Opinion::person, Opinion::verdict)
                .startsWith(
                        tuple("李娜", "提交"),
                        tuple("王强", "退回"),
                        tuple("李娜", "重新提交"),
                        tuple("王强", "同意"),
                        tuple("陈国栋", "同意"));
        assertThat(opinions.get(1).text()).contains("退回到：", "请补充说明");
    }

    @Test
    void whatIsNotCompletedSaysSo() {
        var leave = office.aMatter("leave").startedBy(LI_NA);
        assertThat(sheet(LI_NA, leave).standing()).isEqualTo("未办结，仅供参考");

        leave.sentBackBy(WANG_QIANG, "start");
        assertThat(sheet(LI_NA, leave).standing()).isEqualTo("未办结，仅供参考");

        leave.resubmittedWith("days", "1").rejectedBy(WANG_QIANG);
        assertThat(sheet(LI_NA, leave).standing()).isEqualTo("未获批准");

        var done = office.aMatter("leave").startedBy(LI_NA).approvedBy(WANG_QIANG);
        assertThat(sheet(LI_NA, done).standing()).isEmpty();
    }

    @Test
    void paperShowsNoMoreThanTheScreen() {
        var leave = office.aMatter("leave").startedBy(LI_NA);
        leave.approvedBy(WANG_QIANG, RunningMatter.nothing().put("arrangement", "张伟代班"));
        var trip = office.aMatter("vehicle-use").startedBy(LI_NA);

        assertThat(sheet(LI_NA, leave).toString()).doesNotContain("工作安排", "张伟代班");
        assertThat(sheet(WANG_QIANG, leave).toString()).contains("工作安排", "张伟代班");
        assertThat(rows(sheet(WANG_QIANG, trip)).columns())
                .noneMatch(column -> column.label().contains("电话"));
        assertThat(sheet(WANG_QIANG, trip).toString()).doesNotContain("13800000000");

        trip.approvedBy(WANG_QIANG);

        assertThat(sheet(HE_PING, trip).toString()).contains("13800000000");
    }

    @Test
    void lineItemsHaveACellForEveryColumn() {
        var trip = office.aMatter("vehicle-use").startedBy(LI_NA);

        Block.Rows rows = rows(sheet(LI_NA, trip));

        assertThat(rows.columns()).extracting(Column::label).contains("姓名");
        assertThat(rows.rows())
                .singleElement()
                .satisfies(row -> assertThat(row).hasSameSizeAs(rows.columns()).startsWith("李娜"));
    }

    @Test
    void amountsStandInFiguresAndCapitalsWithTheirSum() {
        var claim = office.aMatter("expense").startedBy(LI_NA);

        Sheet sheet = sheet(LI_NA, claim);

        assertThat(lines(sheet).toString()).contains("¥ 7,082.00", "柒仟零捌拾贰元整", "青溪水电站春季设备检查差旅");
        assertThat(rows(sheet).totals()).contains("7,082.00");
        assertThat(rows(sheet).columns()).anyMatch(Column::figures);
    }

    @Test
    void whatAConditionSwitchesOffIsNotOnPaper() {
        var claim = office.aMatter("expense").startedBy(LI_NA);

        assertThat(lines(sheet(LI_NA, claim)).toString()).contains("开户银行").doesNotContain("余款退回日期");
    }

    @Test
    void englishPaperIsEnglish() {
        var leave = office.aMatter("leave").startedBy(LI_NA).approvedBy(WANG_QIANG);

        Sheet sheet = sheets.of(office.as(LI_NA), leave.id(), Locale.ENGLISH);

        assertThat(sheet.mark()).isEqualTo("Internal");
        assertThat(sheet.heading()).isEqualTo("Leave request");
        assertThat(sheet.closing()).anyMatch(line -> line.startsWith("Printed by"));
        assertThat(lines(sheet)).anySatisfy(line -> assertThat(line).contains(new Words("Days", "2 days")));
    }

    @Test
    void whoMayNotReadTheMatterGetsNoSheetAndLearnsNothing() {
        var leave = office.aMatter("leave").startedBy(LI_NA);

        assertThat(refused(leave.id())).isEqualTo(refused(MatterId.fresh()));
        assertThat(printed(leave.id())).isZero();
    }

    @Test
    void theLogRemembersWhoPrinted() {
        var leave = office.aMatter("leave").startedBy(LI_NA);

        sheet(LI_NA, leave);

        assertThat(printed(leave.id())).isOne();
    }

    private Object refused(MatterId matter) {
        var refusals = new ArrayList<>();
        assertThatThrownBy(() -> sheets.of(office.as(ZHANG_WEI), matter, CHINESE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(KernelReason.NO_SUCH_OBJECT);
                    refusals.add(refusal.arguments());
                });
        return refusals;
    }

    private long printed(MatterId matter) {
        return jdbc.sql("select count(*) from audit_row where act = 'matter.printed' and object_id = ?")
                .param(matter.toString())
                .query(Long.class)
                .single();
    }

    private Sheet sheet(String login, RunningMatter matter) {
        return sheets.of(office.as(login), matter.id(), CHINESE);
    }

    private static List<List<Words>> lines(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.Line.class::isInstance)
                .map(block -> ((Block.Line) block).fields())
                .toList();
    }

    private static Block.Rows rows(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.Rows.class::isInstance)
                .map(Block.Rows.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
