package dev.wenliu.platform.administrators;

import dev.wenliu.platform.kernel.Texts;
import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that stops because the three administrators cannot be divided; whoever starts it reads why instead of a stack trace. */
class AdministratorsRefused extends RuntimeException {

    private final String whatToDo;

    AdministratorsRefused(List<String> problems, Texts texts) {
        super(texts.get(Texts.console(), "administration.refused") + "\n  " + String.join("\n  ", problems));
        this.whatToDo = texts.get(Texts.console(), "administration.mend");
    }

    /** Named in {@code META-INF/spring.factories}. */
    static class Analyzer extends AbstractFailureAnalyzer<AdministratorsRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, AdministratorsRefused refused) {
            return new FailureAnalysis(String.valueOf(refused.getMessage()), refused.whatToDo, failure);
        }
    }
}
