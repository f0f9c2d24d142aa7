package dev.wenliu.platform.flowfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.scripting.SomeScripts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PackageHashTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Packages packages = new Packages(SomeScripts.running());
    private final FlowPackage leave = packages.read(PackageFixture.parts("leave"));

    @RepeatedTest(30)
    void orderAndLayoutOfJsonChangeNothing(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        Map<String, byte[]> parts = PackageFixture.parts("leave");
        parts.replaceAll((path, bytes) -> path.equals(FlowPackage.CHART) ? bytes : shuffled(bytes, random));

        assertThat(packages.read(parts).hash()).isEqualTo(leave.hash());
    }

    @Test
    void everyByteOfTheChartCounts() {
        var changed = packages.read(PackageFixture.broken(FlowPackage.CHART, "</definitions>", "</definitions> "));

        assertThat(changed.chart()).isEqualTo(leave.chart());
        assertThat(changed.hash()).isNotEqualTo(leave.hash());
    }

    @Test
    void chartIsKeptAsAuthored() {
        assertThat(leave.parts().get(FlowPackage.CHART))
                .isEqualTo(PackageFixture.parts("leave").get(FlowPackage.CHART));
    }

    @Test
    void whatWasAcceptedOnceIsReadWithoutBeingJudgedAgain() {
        var stricter = PackageFixture.broken(FlowPackage.PRINT, ", [\"reason\"]", "");

        assertThat(packages.stored(leave.parts()).hash()).isEqualTo(leave.hash());
        assertThat(packages.stored(stricter).chart()).isEqualTo(leave.chart());
        assertThat(PackageFixture.problems(stricter)).isNotEmpty();
    }

    @Test
    void scenariosAreOutsideTheHash() {
        assertThat(packages.read(PackageFixture.SAMPLES.resolve("leave")).hash())
                .isEqualTo(leave.hash());
    }

    @Test
    void textOfTheFormCounts() {
        assertThat(packages.read(PackageFixture.broken(FlowPackage.FORM, "请假事由", "事由"))
                        .hash())
                .isNotEqualTo(leave.hash());
    }

    private static byte[] shuffled(byte[] json, Random random) {
        var mapper = random.nextBoolean()
                ? JSON
                : JSON.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(shuffled(JSON.readTree(json), random)).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode shuffled(JsonNode tree, Random random) {
        if (tree.isArray()) {
            var array = JSON.createArrayNode();
            tree.forEach(element -> array.add(shuffled(element, random)));
            return array;
        }
        if (!(tree instanceof ObjectNode object)) return tree;
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        Collections.shuffle(members, random);
        var shuffled = JSON.createObjectNode();
        members.forEach(member -> shuffled.set(member.getKey(), shuffled(member.getValue(), random)));
        return shuffled;
    }
}
