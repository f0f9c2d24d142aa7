package dev.wenliu.platform.companyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.administration.Duties;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class CompanyFileTest {

    private static final String GOOD = """
            units:
              - {code: company, name: 公司, kind: company, head: boss}
              - {code: office, name: 办公室, kind: department, parent: company, head: he}
            persons:
              - {login: boss, name: 林, unit: company, roles: [administrator]}
              - {login: he, name: 何, unit: office, manager: boss}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"demo/company.yaml", "first/company.yaml"})
    void shippedCompaniesHaveNoMistake(String file) {
        assertThat(CompanyImport.read(new ClassPathResource(file), new Duties(false))
                        .persons())
                .isNotEmpty();
    }

    @Test
    void goodFileIsRead() {
        var company = CompanyImport.read(resource(GOOD), new Duties(false));

        assertThat(company.units()).hasSize(2);
        assertThat(company.persons()).extracting(CompanyFile.PersonEntry::login).containsExactly("boss", "he");
    }

    @Test
    void circleOfUnitsIsRefused() {
        assertProblem(GOOD.replace("parent: company", "parent: office"), 3, "unit office", "unit-circle");
    }

    @Test
    void circleOfManagersIsRefused() {
        assertProblem(GOOD.replace("manager: boss", "manager: he"), 6, "person he", "manager-circle");
    }

    @Test
    void unknownManagerIsRefused() {
        assertProblem(GOOD.replace("manager: boss", "manager: nobody"), 6, "person he", "unknown-person");
    }

    @Test
    void a13aWhoeverHasAnEndOfContractIsHired() {
        var company = CompanyImport.read(
                resource(GOOD.replace("manager: boss", "contract-end: 2030-06-30")), new Duties(false));

        assertThat(company.persons())
                .extracting(CompanyFile.PersonEntry::contractEnd)
                .containsExactly("", "2030-06-30");
    }

    @Test
    void anEndOfContractThatIsNoDayIsRefused() {
        assertProblem(GOOD.replace("manager: boss", "contract-end: 2030-06-31"), 6, "person he", "bad-date");
    }

    @Test
    void unknownUnitIsRefused() {
        assertProblem(GOOD.replace("unit: office", "unit: offise"), 6, "person he", "unknown-unit");
    }

    @Test
    void unknownHeadIsRefused() {
        assertProblem(GOOD.replace("head: he", "head: her"), 3, "unit office", "unknown-person");
    }

    @Test
    void duplicateLoginIsRefused() {
        assertProblem(GOOD.replace("login: he", "login: boss"), 6, "person boss", "duplicate-login");
    }

    @Test
    void duplicateCodeIsRefused() {
        assertProblem(GOOD.replace("code: office", "code: company"), 3, "unit company", "duplicate-code");
    }

    @Test
    void twoHeadsAreRefused() {
        assertProblem(GOOD.replace("head: he", "head: [he, boss]"), 3, "unit office", "only-one");
        assertProblem(GOOD.replace("head: he", "head: he, head: boss"), 3, "unit office", "only-one");
    }

    @Test
    void misspeltKeyIsRefused() {
        assertProblem(GOOD.replace("head: he", "hed: he"), 3, "unit office", "unknown-key");
    }

    @Test
    void secondCompanyIsRefused() {
        assertProblem(GOOD.replace("parent: company, ", ""), 3, "unit office", "two-companies");
    }

    @Test
    void companyWithoutAdministratorIsRefused() {
        assertProblem(GOOD.replace(", roles: [administrator]", ""), 1, "persons", "no-administrator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "a", "units: 3\npersons: 4", "units: &a [*a]\npersons: []", "- x", "units: [x]"})
    void brokenFileIsRefusedWithItsProblems(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheFile() {
        var problems = problems(GOOD.replace("kind: department", "kind: x").replace("unit: office", "unit: y"));

        assertThat(problems).extracting(ImportProblem::line).containsExactly(3, 6);
    }

    private static void assertProblem(String text, int line, String element, String what) {
        assertThat(problems(text)).anySatisfy(problem -> {
            assertThat(problem.sentence().key()).isEqualTo("organisation.problem." + what);
            assertThat(problem.element()).isEqualTo(element);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    private static List<ImportProblem> problems(String text) {
        var refused =
                catchThrowableOfType(CompanyRefused.class, () -> CompanyImport.read(resource(text), new Duties(false)));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static ByteArrayResource resource(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }
}
