package dev.wenliu.platform.rule;

import dev.wenliu.platform.rule.Formula.Days;
import dev.wenliu.platform.rule.Formula.Fold;
import dev.wenliu.platform.rule.Formula.Operation;
import dev.wenliu.platform.scripting.Script;
import dev.wenliu.platform.scripting.ScriptReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Computes formulas. An empty number counts as nothing in sums and differences; a product or quotient with an empty part is empty, and so is a
 * division by zero; a formula none of whose numbers is filled is empty.
 */
public final class Formulas {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final int DATE_LENGTH = 10;

    private Formulas() {}

    /** What the formula comes to; empty where nothing can be said; refuses where a script fails. */
    public static Optional<BigDecimal> compute(Formula formula, Facts facts) {
        return Optional.ofNullable(number(formula, facts));
    }

    /** The filled numbers of a column taken together; empty where there is none. */
    public static Optional<BigDecimal> fold(Fold fold, @Nullable JsonNode rows, String column) {
        if (fold == Fold.COUNT) return Optional.of(BigDecimal.valueOf(count(rows, column)));
        Stream<BigDecimal> numbers = cells(rows, column)
                .map(Formulas::number)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return switch (fold) {
            case SUM -> numbers.reduce(BigDecimal::add);
            case MIN -> numbers.reduce(BigDecimal::min);
            case MAX -> numbers.reduce(BigDecimal::max);
            case COUNT -> Optional.empty();
        };
    }

    /** The fields that the formula looks at; a column of line items as {@code items.column}, besides its line items. */
    public static Set<String> fields(Formula formula) {
        Set<String> fields = new LinkedHashSet<>();
        collect(formula, fields);
        return Collections.unmodifiableSet(fields);
    }

    private static void collect(Formula formula, Set<String> fields) {
        switch (formula) {
            case Formula.Constant constant -> {}
            case Formula.Value value -> fields.add(value.field());
            case Formula.Together together -> together.of().forEach(part -> collect(part, fields));
            case Formula.Column column -> {
                fields.add(column.items());
                if (!column.column().isEmpty()) fields.add(column.items() + "." + column.column());
            }
            case Formula.Round round -> collect(round.of(), fields);
            case Days days -> fields.addAll(List.of(days.from(), days.to()));
            case Formula.Choose choose -> {
                fields.addAll(Conditions.fields(choose.when()));
                collect(choose.then(), fields);
                collect(choose.otherwise(), fields);
            }
            case Formula.Scripted scripted -> fields.addAll(scripted.script().fields());
        }
    }

    private static @Nullable BigDecimal number(Formula formula, Facts facts) {
        return switch (formula) {
            case Formula.Constant constant -> constant.value();
            case Formula.Value value -> number(facts.value(value.field()));
            case Formula.Together together -> together(together.operation(), numbers(together.of(), facts));
            case Formula.Column column ->
                fold(column.fold(), facts.value(column.items()), column.column())
                        .orElse(null);
            case Formula.Round round -> {
                BigDecimal exact = number(round.of(), facts);
                yield exact == null ? null : exact.setScale(round.scale(), RoundingMode.HALF_UP);
            }
            case Days days -> days(days, facts);
            case Formula.Choose choose ->
                number(Conditions.hold(choose.when(), facts) ? choose.then() : choose.otherwise(), facts);
            case Formula.Scripted scripted -> number(scripted.script(), facts.answer(scripted.script()));
        };
    }

    private static @Nullable BigDecimal number(Script script, JsonNode answer) {
        if (answer.isNull()) return null;
        if (!answer.isNumber()) throw script.refusal(ScriptReason.NO_VALUE, answer.toString());
        return answer.decimalValue();
    }

    private static List<@Nullable BigDecimal> numbers(List<Formula> parts, Facts facts) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (Formula part : parts) numbers.add(number(part, facts));
        return numbers;
    }

    private static @Nullable BigDecimal together(Operation operation, List<@Nullable BigDecimal> numbers) {
        List<BigDecimal> filled = new ArrayList<>();
        for (BigDecimal number : numbers) if (number != null) filled.add(number);
        if (filled.isEmpty()) return null;
        boolean complete = filled.size() == numbers.size();
        return switch (operation) {
            case ADD -> filled.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case SUBTRACT -> difference(numbers);
            case MULTIPLY -> complete ? filled.stream().reduce(BigDecimal.ONE, BigDecimal::multiply) : null;
            case DIVIDE -> complete ? quotient(filled) : null;
            case MIN -> Collections.min(filled);
            case MAX -> Collections.max(filled);
        };
    }

    private static BigDecimal difference(List<@Nullable BigDecimal> numbers) {
        BigDecimal rest = BigDecimal.ZERO;
        for (int i = 0; i < numbers.size(); i++) {
            BigDecimal number = numbers.get(i);
            if (number != null) rest = i == 0 ? number : rest.subtract(number);
        }
        return rest;
    }

    private static @Nullable BigDecimal quotient(List<BigDecimal> numbers) {
        BigDecimal rest = numbers.getFirst();
        for (BigDecimal divisor : numbers.subList(1, numbers.size())) {
            if (divisor.signum() == 0) return null;
            rest = rest.divide(divisor, MathContext.DECIMAL128);
        }
        return rest;
    }

    private static @Nullable BigDecimal days(Days days, Facts facts) {
        JsonNode from = facts.value(days.from());
        JsonNode to = facts.value(days.to());
        if (from == null || to == null) return null;
        Optional<LocalDate> first = day(days.isRange() ? from.path("from") : from);
        Optional<LocalDate> last = day(days.isRange() ? to.path("to") : to);
        if (first.isEmpty() || last.isEmpty()) return null;
        long between = ChronoUnit.DAYS.between(first.get(), last.get());
        return between < 0 ? null : BigDecimal.valueOf(between + 1);
    }

    private static Optional<LocalDate> day(JsonNode value) {
        String text = value.asString("");
        if (text.length() < DATE_LENGTH) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static long count(@Nullable JsonNode rows, String column) {
        if (column.isEmpty()) return rows == null || !rows.isArray() ? 0 : rows.size();
        return cells(rows, column).count();
    }

    private static Stream<JsonNode> cells(@Nullable JsonNode rows, String column) {
        if (rows == null || !rows.isArray()) return Stream.empty();
        return rows.valueStream().filter(row -> row.hasNonNull(column)).map(row -> row.get(column));
    }

    private static @Nullable BigDecimal number(@Nullable JsonNode value) {
        String text = value == null ? "" : value.asString("");
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
