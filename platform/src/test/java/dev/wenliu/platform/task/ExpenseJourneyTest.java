package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.matter.FormRefused;
import dev.wenliu.platform.matter.MatterState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@WenliuTest
class ExpenseJourneyTest {

    private static final String ACCOUNTANT = "hou.bin";
    private static final Set<String> TOLD = Set.of("tell-cashier");

    private final Office office;

    @Autowired
    ExpenseJourneyTest(Office office) {
        this.office = office;
    }

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "sample-flows", "expense", "scenarios"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioRunsToItsEnd(Path file) throws IOException {
        ObjectNode scenario = SampleForms.json(Files.readString(file));
        var claim = office.aMatter("expense")
                .filledWith((ObjectNode) scenario.get("form"))
                .startedBy(scenario.get("initiator").asString());

        for (JsonNode stop : scenario.get("path")) {
            String node = stop.get("node").asString();
            if (TOLD.contains(node) || stop.get("people").isEmpty()) continue;
            String signer = stop.get("people").get(0).asString();
            claim.approvedBy(signer, node.equals("finance") ? approvedInFull(claim) : RunningMatter.nothing());
        }

        assertThat(claim.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(claim.history()).last().isEqualTo("told 石琳");
    }

    @Test
    void amountsAreComputedByTheServer() {
        var claim = office.aMatter("expense").startedBy(LI_NA);

        assertThat(claim.matter().form().text("total")).isEqualTo("7082.00");
        assertThat(claim.matter().form().text("remaining")).isEqualTo("7082.00");
        assertThat(claim.matter().title()).isEqualTo("费用报销 · 李娜 · 青溪水电站春季设备检查差旅 · ¥7,082.00");
        assertThat(claim.coming()).containsExactly("财务审核 侯斌、罗建华", "公司分管领导审批 陈国栋", "抄送出纳付款 石琳");
    }

    @Test
    void financeMayCutAndMustSayWhy() {
        var claim = office.aMatter("expense").startedBy(LI_NA).approvedBy(WANG_QIANG);
        ObjectNode cut = SampleForms.json("{\"subject\":\"travel\",\"approved\":\"7000\"}");

        assertThatExceptionOfType(FormRefused.class)
                .isThrownBy(() -> claim.approvedBy(ACCOUNTANT, cut))
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.path()).isEqualTo("reductionReason")));

        claim.approvedBy(ACCOUNTANT, cut.put("reductionReason", "餐费超标"));

        assertThat(claim.matter().form().text("reduction")).isEqualTo("82.00");
        assertThat(claim.matter().form().text("total")).isEqualTo("7082.00");
        assertThat(claim.waitsFor(CHEN_GUODONG)).isTrue();
    }

    @Test
    void authorsRulesAreTold() {
        var claim = office.aMatter("expense").with("payment", "cash");

        assertThatExceptionOfType(FormRefused.class)
                .isThrownBy(() -> claim.startedBy(LI_NA))
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.path()).isEqualTo("payment");
                            assertThat(violation.sentence().arguments())
                                    .first()
                                    .asString()
                                    .contains("请选择银行转账");
                        }));
    }

    @Test
    void theAccountIsForFinanceAlone() {
        var claim = office.aMatter("expense").startedBy(LI_NA);

        assertThat(claim.pageOf(WANG_QIANG).form().document().toString()).doesNotContain("6222");

        claim.approvedBy(WANG_QIANG);

        assertThat(claim.pageOf(ACCOUNTANT).form().document().toString()).contains("6222");
    }

    private static ObjectNode approvedInFull(RunningMatter claim) {
        return RunningMatter.nothing()
                .put("subject", "travel")
                .put("approved", claim.matter().form().text("total"));
    }
}
