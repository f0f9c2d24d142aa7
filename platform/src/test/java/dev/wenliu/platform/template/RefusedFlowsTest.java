package dev.wenliu.platform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.WenliuApplication;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RefusedFlowsTest {

    @Test
    void flowsOfAnotherCompanyStopTheFirstStartWithSentences(@TempDir Path data, CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(WenliuApplication.class)
                        .run(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--wenliu.data=" + data,
                                "--wenliu.flows=../sample-flows"))
                .isInstanceOf(FoundingRefused.class);

        assertThat(output.getAll())
                .contains("leave/flow.json: ", "leave/chart.bpmn <tell-hr>: ", "WENLIU_FLOWS")
                .doesNotContain("\tat dev.wenliu");
    }
}
