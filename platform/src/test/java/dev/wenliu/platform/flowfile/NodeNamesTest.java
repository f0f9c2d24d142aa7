package dev.wenliu.platform.flowfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Problem;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.scripting.SomeScripts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeNamesTest {

    private static final String ENGLISH = " wl:nameEn=\"Department head\"";

    private final Packages packages = new Packages(SomeScripts.running());

    @Test
    void aNodeHasItsNameInBothLanguages() {
        assertThat(head(PackageFixture.parts("leave"))).isEqualTo(new Label("部门负责人审批", "Department head"));
    }

    @Test
    void theChineseNameStandsInWhereThereIsNoEnglishOne() {
        assertThat(head(PackageFixture.broken(FlowPackage.CHART, ENGLISH, ""))).isEqualTo(Label.of("部门负责人审批"));
    }

    @Test
    void aWayHasItsNameInBothLanguages() {
        FlowPackage leave = packages.read(PackageFixture.parts("leave"));

        assertThat(leave.chart().transitions())
                .anySatisfy(way -> assertThat(way.name()).isEqualTo(new Label("超过 3 天", "More than 3 days")));
    }

    @Test
    void anEnglishNameThatIsTooLongIsRefused() {
        var parts = PackageFixture.broken(FlowPackage.CHART, ENGLISH, " wl:nameEn=\"" + "x".repeat(61) + "\"");

        assertThat(PackageFixture.problems(parts)).extracting(Problem::element).contains("head");
    }

    @Test
    void onlyWhatHasANameMayHaveItInEnglish() {
        var parts = PackageFixture.broken(FlowPackage.CHART, "<wl:condition>", "<wl:condition wl:nameEn=\"Long\">");

        assertThat(PackageFixture.problems(parts)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leave", "vehicle-use", "expense", "seal-use", "meeting-room", "leaving"})
    void everySampleNameHasEnglish(String code) {
        FlowPackage flow = packages.read(Path.of("..", "sample-flows", code));

        List<Label> named = flow.chart().nodes().stream()
                .map(Node::name)
                .filter(name -> !name.zh().isEmpty())
                .toList();
        assertThat(named).isNotEmpty().noneMatch(name -> name.zh().equals(name.en()));
    }

    private Label head(Map<String, byte[]> parts) {
        return packages.read(parts)
                .chart()
                .node(new NodeId("head"))
                .orElseThrow()
                .name();
    }
}
