package dev.wenliu.platform.scripting;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A script as its author wrote it: an expression, or statements with {@code return}, over {@code form}.
 *
 * @param place what people call the element it stands at; every refusal names it
 */
public record Script(Label place, String text) {

    /** Quoted text and comments are found so that they can be left out. */
    private static final Pattern FIELD =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|//[^\n]*|/\\*(?s:.*?)\\*/"
                    + "|(?<![\\w$.])form\\s*(?:\\?\\s*)?\\.\\s*([A-Za-z_$][\\w$]*)");

    /** The fields that it plainly names, {@code form.days}; what it finds in other ways is its own business. */
    public Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        for (MatchResult found : FIELD.matcher(text).results().toList())
            if (found.group(1) != null) fields.add(found.group(1));
        return Collections.unmodifiableSet(fields);
    }

    /** A refusal whose sentence begins with the script's place, followed by the details. */
    public Refusal refusal(ScriptReason reason, String... details) {
        List<Object> arguments = new ArrayList<>(List.of(place.zh(), place.en()));
        arguments.addAll(Arrays.asList(details));
        return new Refusal(reason, arguments.toArray());
    }
}
