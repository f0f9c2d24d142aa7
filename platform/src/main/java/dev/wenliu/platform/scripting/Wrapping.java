package dev.wenliu.platform.scripting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/**
 * Makes one function of a script's text. A text could close the brackets around it and go on outside, where it would leave something for
 * the next evaluation; so it must also fit into brackets of other kinds. What follows the first bracket that is not the text's own would
 * have to be legal after each of them, and nothing is: an expression cannot close both ( and [; statements would need a comma after the
 * function and the object's method, where a class allows none.
 */
final class Wrapping {

    private static final List<String> EXPRESSION = List.of(
            "(function(form,row){'use strict';return (\n%s\n);})",
            "(function(form,row){'use strict';return [\n%s\n];})");
    private static final List<String> STATEMENTS = List.of(
            "(function(form,row){'use strict';\n%s\n})",
            "({m(form,row){'use strict';\n%s\n}})", "(class{m(form,row){'use strict';\n%s\n}})");

    private static final int MOST_SOURCES = 1_000;

    private final Map<String, Source> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Source> eldest) {
            return size() > MOST_SOURCES;
        }
    });

    /** The source of the function, one for all contexts; throws the syntax error of what the author seems to have meant. */
    Source function(Context context, String text) {
        Source source = known.get(text);
        if (source != null) return source;
        Source made = made(context, text);
        known.put(text, made);
        return made;
    }

    private static Source made(Context context, String text) {
        try {
            return parsed(context, EXPRESSION, text);
        } catch (PolyglotException noExpression) {
            if (!noExpression.isSyntaxError()) throw noExpression;
            if (!text.contains("return")) throw noExpression;
        }
        return parsed(context, STATEMENTS, text);
    }

    private static Source parsed(Context context, List<String> wrappers, String text) {
        List<Source> sources = wrappers.stream()
                .map(wrapper -> source(wrapper.replace("%s", text)))
                .toList();
        sources.forEach(context::parse);
        return sources.getFirst();
    }

    private static Source source(String text) {
        return Source.newBuilder("js", text, "script").buildLiteral();
    }
}
