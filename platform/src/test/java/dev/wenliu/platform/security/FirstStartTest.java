package dev.wenliu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuApplication;
import dev.wenliu.platform.organisation.People;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A real company's first start: its file is imported, its administrator gets a password that is told once. */
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {

    private static final Pattern PASSWORD = Pattern.compile("Password {3}(\\S+)");
    private static final String COMPANY = """
            units:
              - {code: company, name: 一家公司, kind: company, head: boss}
            persons:
              - {login: boss, name: 林一, unit: company}
              - {login: personnel, name: 孙三, unit: company, roles: [hr]}
              - {login: operator, name: 何二, unit: company, roles: [administrator]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    @Test
    void administratorGetsAPasswordOnceAndMustChangeIt(CapturedOutput output) throws Exception {
        Path file = Files.writeString(folder.resolve("company.yaml"), COMPANY);

        try (var first = start(file);
                var operator = new Visitor(port(first))) {
            assertThat(output.getOut()).contains("operator");
            String told = password(output);
            assertThat(operator.logIn("operator", told)).isTrue();
            assertThat(output.getOut()).containsOnlyOnce(told);

            var accounts = first.getBean(Accounts.class);
            var people = first.getBean(People.class);
            var person = people.byLogin("operator").orElseThrow();
            assertThat(accounts.admit("operator", told))
                    .hasValueSatisfying(
                            admission -> assertThat(admission.mustChange()).isTrue());
            accounts.changePassword(person.id(), told, "Harbour-7-lamp");
            assertThat(accounts.admit("operator", told)).isEmpty();
            assertThat(accounts.admit("operator", "Harbour-7-lamp"))
                    .hasValueSatisfying(
                            admission -> assertThat(admission.mustChange()).isFalse());
            assertThat(accounts.admit("boss", "wenliu")).isEmpty();

            var operatorActor = Persona.actor(person);
            var personnel = people.byLogin("personnel").orElseThrow();
            accounts.issuePassword(operatorActor, personnel.id());
            assertThat(accounts.mayIssue(operatorActor, personnel)).isFalse();
            assertThat(accounts.mayIssue(
                            Persona.actor(personnel), people.byLogin("boss").orElseThrow()))
                    .isTrue();
        }
        int told = output.getOut().length();

        start(file).close();

        assertThat(PASSWORD.matcher(output.getOut().substring(told)).find()).isFalse();
    }

    private ConfigurableApplicationContext start(Path company) {
        return new SpringApplicationBuilder(WenliuApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--wenliu.demo=false",
                        "--wenliu.flows=" + folder.resolve("flows"),
                        "--wenliu.data=" + folder,
                        "--wenliu.organisation.company-file=" + company);
    }

    private static int port(ConfigurableApplicationContext context) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        return server.getPort();
    }

    private static String password(CapturedOutput output) {
        var matcher = PASSWORD.matcher(output.getOut());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
