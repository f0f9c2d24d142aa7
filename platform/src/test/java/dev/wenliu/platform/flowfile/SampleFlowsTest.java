package dev.wenliu.platform.flowfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.PackageRefused;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFlowsTest {

    private final Packages packages = new Packages();

    @ParameterizedTest
    @ValueSource(strings = {"leave", "vehicle-use"})
    void samplePackageIsSound(String code) {
        FlowPackage flow = read(code);

        assertThat(flow.definition().code()).isEqualTo(code);
        assertThat(packages.scenarios(flow)).isNotEmpty();
        assertThat(packages.read(flow.parts()).hash()).isEqualTo(flow.hash());
    }

    private FlowPackage read(String code) {
        try {
            return packages.read(Path.of("..", "sample-flows", code));
        } catch (PackageRefused refused) {
            return fail(refused.problems().toString());
        }
    }
}
