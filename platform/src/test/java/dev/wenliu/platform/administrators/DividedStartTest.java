package dev.wenliu.platform.administrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.WenliuApplication;
import dev.wenliu.platform.organisation.People;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Real starts of a company whose three administrators cannot be divided yet. */
@ExtendWith(OutputCaptureExtension.class)
class DividedStartTest {

    private static final String COMPANY = """
            units:
              - {code: company, name: 一家公司, kind: company, head: boss}
            persons:
              - {login: boss, name: 林一, unit: company}
              - {login: auditor, name: 孙三, unit: company, roles: [auditor]}
              - {login: operator, name: 何二, unit: company, roles: [administrator, security-administrator]}
            """;

    @Test
    void whoeverIsTwoOfTheThreeIsNamedAndNothingIsFounded(@TempDir Path folder, CapturedOutput output)
            throws Exception {
        Path company = Files.writeString(folder.resolve("company.yaml"), COMPANY);
        assertThatThrownBy(() -> start(folder, company, true));
        assertThat(output.getAll()).contains("person operator").contains("WENLIU_COMPANY_FILE");

        try (var undivided = start(folder, company, false)) {
            assertThat(undivided.getBean(People.class).byLogin("operator")).isPresent();
            assertThat(undivided.getBean(Division.class).last()).isEmpty();
        }
        int soFar = output.getAll().length();

        assertThatThrownBy(() -> start(folder, company, true)).isInstanceOf(AdministratorsRefused.class);
        assertThat(output.getAll().substring(soFar))
                .contains("何二", "operator", "administrator, security-administrator", "WENLIU_THREE_ADMINISTRATORS");
    }

    private static ConfigurableApplicationContext start(Path folder, Path company, boolean divided) {
        return new SpringApplicationBuilder(WenliuApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--wenliu.demo=false",
                        "--wenliu.flows=" + folder.resolve("flows"),
                        "--wenliu.data=" + folder,
                        "--wenliu.organisation.company-file=" + company,
                        "--wenliu.administration.divided=" + divided);
    }
}
