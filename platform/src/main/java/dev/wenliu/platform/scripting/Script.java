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
import java.util.stream.Stream;

/**
 * A script as its author wrote it: an expression, or statements with {@code return}, over {@code form}, and {@code row} in line items.
 *
 * @param place what people call the element it stands at; every refusal names it
 */
public record Script(Label place, String text) {

    /** Quoted text and comments are found so that they can be left out. */
    private static final Pattern READING = Pattern.compile(
            "\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|//[^\n]*|/\\*(?s:.*?)\\*/"
                    + "|(?<![\\w$.])(?<name>form|row|arguments)(?![\\w$])(?:\\s*(?:\\?\\s*)?\\.\\s*(?<member>[A-Za-z_$][\\w$]*))?");

    /** The fields that it plainly names, {@code form.days}. */
    public Set<String> fields() {
        return members("form");
    }

    /** The cells of its row that it plainly names, {@code row.price}. */
    public Set<String> cells() {
        return members("row");
    }

    /** Whether all that it reads of the form is plainly named. */
    public boolean readsFormPlainly() {
        return plain("form") && plain("arguments");
    }

    /** Whether all that it reads of its row is plainly named. */
    public boolean readsRowPlainly() {
        return plain("row");
    }

    private boolean plain(String of) {
        return readings()
                .filter(reading -> of.equals(reading.group("name")))
                .allMatch(reading -> reading.group("member") != null && !of.equals("arguments"));
    }

    private Set<String> members(String of) {
        Set<String> members = new LinkedHashSet<>();
        readings().filter(reading -> of.equals(reading.group("name"))).forEach(reading -> {
            if (reading.group("member") != null) members.add(reading.group("member"));
        });
        return Collections.unmodifiableSet(members);
    }

    private Stream<MatchResult> readings() {
        return READING.matcher(text).results().filter(reading -> reading.group("name") != null);
    }

    /** A refusal whose sentence begins with the script's place, followed by the details. */
    public Refusal refusal(ScriptReason reason, String... details) {
        List<Object> arguments = new ArrayList<>(List.of(place.zh(), place.en()));
        arguments.addAll(Arrays.asList(details));
        return new Refusal(reason, arguments.toArray());
    }
}
