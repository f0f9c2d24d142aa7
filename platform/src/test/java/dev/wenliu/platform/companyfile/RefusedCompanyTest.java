package dev.wenliu.platform.companyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.WenliuApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RefusedCompanyTest {

    @Test
    void brokenCompanyFileStopsTheFirstStartWithItsLines(@TempDir Path folder, CapturedOutput output) throws Exception {
        var file = Files.writeString(
                folder.resolve("company.yaml"), "units:\n  - {code: company, name: 公司, kind: firm}\npersons: []\n");

        assertThatThrownBy(() -> new SpringApplicationBuilder(WenliuApplication.class)
                        .run(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--wenliu.data=" + folder,
                                "--wenliu.organisation.company-file=" + file))
                .hasRootCauseInstanceOf(CompanyRefused.class);

        assertThat(output.getAll()).contains("2: unit company:", "WENLIU_COMPANY_FILE");
    }
}
