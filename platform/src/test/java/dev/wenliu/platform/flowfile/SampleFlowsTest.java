package dev.wenliu.platform.flowfile;

import static dev.wenliu.platform.flowfile.PackageFixture.broken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.filling.Filled;
import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.flow.Approvals;
import dev.wenliu.platform.flow.Candidate;
import dev.wenliu.platform.flow.Case;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.ComingNode;
import dev.wenliu.platform.flow.ComingPath;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flowfile.Scenario.Stop;
import dev.wenliu.platform.flowlint.OrganisationLint;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.People;
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

@WenliuTest
class SampleFlowsTest {

    @Autowired
    Packages packages;

    @Autowired
    OrganisationLint organisationLint;

    @Autowired
    ComingPath comingPath;

    @Autowired
    People people;

    @Autowired
    Forms forms;

    @Autowired
    Texts texts;

    static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "sample-flows"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void packageIsSoundAndFitsTheDemoCompany(Path folder) {
        FlowPackage flow = packages.read(folder);

        assertThat(flow.definition().code()).isEqualTo(folder.getFileName().toString());
        assertThat(packages.read(flow.parts()).hash()).isEqualTo(flow.hash());
        assertThat(organisationLint.problems(flow)).isEmpty();
    }

    @Test
    void aStepThatTheProductDoesNotHaveAndStartersWhomThereAreNotAreNamed() {
        var step = packages.read(broken("leaving", FlowPackage.CHART, "wenliu:frozen-account", "wenliu:no-such-step"));
        var starters = packages.read(broken("leaving", FlowPackage.DEFINITION, "[\"hr\"]", "[\"nobody-is-this\"]"));

        assertThat(organisationLint.problems(step))
                .extracting(problem -> problem.sentence().key())
                .containsExactly("flowfile.chart.unknown-step");
        assertThat(organisationLint.problems(starters))
                .extracting(problem -> problem.sentence().key())
                .containsExactly("flowfile.rule.no-holder");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyScenarioTakesItsExpectedPath(Path folder) {
        FlowPackage flow = packages.read(folder);
        List<Scenario> scenarios = packages.scenarios(flow);

        assertThat(scenarios).isNotEmpty();
        for (Scenario scenario : scenarios)
            assertThat(path(flow, scenario)).as(scenario.file()).isEqualTo(sorted(scenario.path()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyScenarioFormIsAcceptedAtTheStart(Path folder) {
        FlowPackage flow = packages.read(folder);

        for (Scenario scenario : packages.scenarios(flow))
            assertThat(filled(flow, scenario).violations()).as(scenario.file()).isEmpty();
    }

    private Filled filled(FlowPackage flow, Scenario scenario) {
        return forms.fill(
                flow.form(),
                flow.chart().start().rights(),
                FormData.empty(),
                scenario.form().document());
    }

    private List<Stop> path(FlowPackage flow, Scenario scenario) {
        FormData form = filled(flow, scenario).data();
        var flowCase = new Case(id(scenario.initiator()), form, choices(scenario));
        List<ComingNode> coming =
                comingPath.after(flow, Set.of(flow.chart().start().id()), flowCase, Approvals.NONE);
        coming.forEach(this::speaks);
        return sorted(coming.stream()
                .map(node -> new Stop(node.node().id(), logins(node)))
                .toList());
    }

    private Choices choices(Scenario scenario) {
        Choices choices = Choices.NONE;
        for (Stop stop : scenario.choices())
            choices = choices.with(
                    stop.node(), stop.people().stream().map(this::id).toList());
        return choices;
    }

    private PersonId id(String login) {
        return people.byLogin(login).orElseThrow().id();
    }

    private List<String> logins(ComingNode coming) {
        List<Candidate> who =
                coming.resolution() == null ? coming.cc() : coming.resolution().signers();
        return who.stream()
                .map(candidate -> people.get(candidate.person()).login())
                .toList();
    }

    private static List<Stop> sorted(List<Stop> stops) {
        return stops.stream()
                .map(stop ->
                        new Stop(stop.node(), stop.people().stream().sorted().toList()))
                .toList();
    }

    /** Every reason is a sentence in both languages. */
    private void speaks(ComingNode coming) {
        var resolution = coming.resolution();
        Stream<Candidate> who = resolution == null
                ? coming.cc().stream()
                : Stream.concat(resolution.signers().stream(), resolution.leftOut().stream());
        who.forEach(candidate ->
                Texts.LOCALES.forEach(locale -> assertThat(candidate.why().in(texts, locale))
                        .contains(candidate.name())
                        .doesNotContain("!", "{")));
    }
}
