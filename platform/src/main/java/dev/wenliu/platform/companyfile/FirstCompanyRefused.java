package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.kernel.Texts;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A first start that stops because its company file has mistakes; the administrator reads them instead of a stack trace. */
class FirstCompanyRefused extends RuntimeException {

    private final String whatToDo;

    FirstCompanyRefused(CompanyRefused refused, Texts texts) {
        super(sentences(refused, texts), refused);
        this.whatToDo = texts.get(Texts.console(), "organisation.mend-file");
    }

    /** The demo gives every person of the file a password that everyone knows. */
    FirstCompanyRefused(Texts texts) {
        super(texts.get(Texts.console(), "organisation.demo-with-file"));
        this.whatToDo = texts.get(Texts.console(), "organisation.choose-one");
    }

    private static String sentences(CompanyRefused refused, Texts texts) {
        return refused.problems().stream()
                .map(problem -> "  " + problem.line() + ": " + problem.element() + ": "
                        + problem.sentence().in(texts, Texts.console()))
                .collect(Collectors.joining("\n", texts.of(Texts.console(), refused) + "\n", ""));
    }

    /** Named in {@code META-INF/spring.factories}. */
    static class Analyzer extends AbstractFailureAnalyzer<FirstCompanyRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, FirstCompanyRefused refused) {
            return new FailureAnalysis(String.valueOf(refused.getMessage()), refused.whatToDo, failure);
        }
    }
}
