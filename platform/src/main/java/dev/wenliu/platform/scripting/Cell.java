package dev.wenliu.platform.scripting;

import dev.wenliu.platform.scripting.Outcome.Answer;
import dev.wenliu.platform.scripting.Outcome.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One context with the functions that were made in it; used by one thread, and thrown away after a script that had to be stopped. */
final class Cell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cell.class);
    private static final int MOST_FUNCTIONS = 200;
    private static final int MOST_EVALUATIONS = 10_000;

    private final Context context;
    private final Wrapping wrapping;
    private final Value runner;
    private final Map<String, Value> functions = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Value> eldest) {
            return size() > MOST_FUNCTIONS;
        }
    };
    private int evaluations;
    private boolean spoilt;

    Cell(Context context, Wrapping wrapping, Value runner) {
        this.context = context;
        this.wrapping = wrapping;
        this.runner = runner;
    }

    /** Whether nothing should run here any more. */
    boolean worn() {
        return spoilt || evaluations >= MOST_EVALUATIONS;
    }

    /** Runs a script's text on the JSON text of its values. */
    Outcome run(String text, String values) {
        evaluations++;
        try {
            context.resetLimits();
            Value function = functions.get(text);
            if (function == null) {
                function = context.eval(wrapping.function(context, text));
                functions.put(text, function);
            }
            return new Answer(runner.execute(function, values).asString());
        } catch (PolyglotException failure) {
            spoilt = !harmless(failure, text);
            if (failure.isInternalError()) LOG.error("A script broke the interpreter", failure);
            return refused(failure);
        }
    }

    @Override
    public void close() {
        context.close(true);
    }

    /** A script that ended by itself left nothing in the frozen world, unless it put something off for later. */
    private static boolean harmless(PolyglotException failure, String text) {
        if (failure.isResourceExhausted() || failure.isCancelled() || failure.isInternalError()) return false;
        return !text.contains("async") && !text.contains("import");
    }

    private static Refused refused(PolyglotException failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        if (failure.isResourceExhausted() && message.contains("tatement"))
            return new Refused(ScriptReason.TOO_MANY_STEPS);
        if (failure.isResourceExhausted()) return new Refused(ScriptReason.TOO_LARGE);
        if (failure.isCancelled() || failure.isInterrupted()) return new Refused(ScriptReason.TOO_SLOW);
        if (failure.isSyntaxError())
            return new Refused(
                    ScriptReason.SYNTAX,
                    line(failure),
                    firstLine(message).replaceFirst("^(SyntaxError: )?script:\\d+:\\d+ ", ""));
        return new Refused(ScriptReason.FAILED, line(failure), firstLine(message));
    }

    /** The line in the author's text, which begins on the second line of its wrapping. */
    private static String line(PolyglotException failure) {
        SourceSection place = failure.getSourceLocation();
        boolean authors = place != null && place.getSource().getName().equals("script") && place.getStartLine() > 1;
        return authors ? String.valueOf(place.getStartLine() - 1) : "1";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
