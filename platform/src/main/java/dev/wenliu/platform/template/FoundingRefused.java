package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.PackageRefused;
import dev.wenliu.platform.flow.Problem;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A first start that stops because its flow packages have mistakes or do not fit the company. Only an empty database can be founded, so an
 * administrator who went on without noticing would have to begin anew.
 */
class FoundingRefused extends RuntimeException {

    private final String whatToDo;

    FoundingRefused(Refusal refusal, Path folder, Texts texts) {
        super(sentences(refusal, texts), refusal);
        this.whatToDo = texts.get(
                Texts.console(), "template.mend-flows", folder.toAbsolutePath().normalize());
    }

    private static String sentences(Refusal refusal, Texts texts) {
        String first = texts.get(Texts.console(), "template.no-flow-installed");
        if (!(refusal instanceof PackageRefused refused)) return first + "\n  " + texts.of(Texts.console(), refusal);
        return refused.problems().stream()
                .map(problem ->
                        "  " + place(problem) + ": " + problem.sentence().in(texts, Texts.console()))
                .collect(Collectors.joining("\n", first + "\n", ""));
    }

    private static String place(Problem problem) {
        return problem.element().isEmpty() ? problem.file() : problem.file() + " <" + problem.element() + ">";
    }

    /** Named in {@code META-INF/spring.factories}. */
    static class Analyzer extends AbstractFailureAnalyzer<FoundingRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, FoundingRefused refused) {
            return new FailureAnalysis(String.valueOf(refused.getMessage()), refused.whatToDo, failure);
        }
    }
}
