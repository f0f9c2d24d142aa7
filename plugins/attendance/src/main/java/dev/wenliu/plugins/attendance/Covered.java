package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a period comes to.
 *
 * @param calendarDays days that it touches
 * @param workingDays working days among them
 * @param minutes minutes of duty within it
 */
record Covered(long calendarDays, long workingDays, long minutes) {

    static final Text NOT_YET = new Text("填写开始和结束时间后自动折算。", "Counted as soon as beginning and end are filled in.");

    private static final long LONGEST = 400;
    private static final long HOUR = 60;

    /** What the form's period comes to; empty while it is not filled in. */
    static Optional<Covered> of(FieldContext form, Rules rules) {
        Optional<LocalDateTime> from = moment(form, "from");
        Optional<LocalDateTime> to = moment(form, "to");
        if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) return Optional.empty();
        return Optional.of(between(from.get(), to.get(), rules)).filter(one -> one.calendarDays <= LONGEST);
    }

    static Covered between(LocalDateTime from, LocalDateTime to, Rules rules) {
        var period = new Span(
                from.atZone(rules.zone()).toInstant(), to.atZone(rules.zone()).toInstant());
        LocalDate last =
                to.toLocalTime().toSecondOfDay() == 0 ? to.toLocalDate().minusDays(1) : to.toLocalDate();
        long days = ChronoUnit.DAYS.between(from.toLocalDate(), last) + 1;
        long working = 0;
        long minutes = 0;
        for (long i = 0; i < Math.min(days, LONGEST + 1); i++) {
            long onDay = rules.of(from.toLocalDate().plusDays(i)).duty().stream()
                    .mapToLong(duty -> duty.within(period).minutes())
                    .sum();
            if (onDay > 0) working++;
            minutes += onDay;
        }
        return new Covered(days, working, minutes);
    }

    JsonNode kept() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("calendarDays", Long.toString(calendarDays))
                .put("workingDays", Long.toString(workingDays))
                .put("minutes", Long.toString(minutes));
    }

    /** Reads what {@link #kept} wrote. */
    static Optional<Covered> read(JsonNode kept) {
        try {
            return Optional.of(new Covered(
                    Long.parseLong(kept.path("calendarDays").asString("")),
                    Long.parseLong(kept.path("workingDays").asString("")),
                    Long.parseLong(kept.path("minutes").asString(""))));
        } catch (NumberFormatException nothing) {
            return Optional.empty();
        }
    }

    Text text() {
        String hours = minutes % HOUR == 0 ? Long.toString(minutes / HOUR) : "%.1f".formatted(minutes / (double) HOUR);
        return new Text(
                "覆盖 " + workingDays + " 个工作日，" + hours + " 小时（自然日 " + calendarDays + " 天）",
                workingDays + " working days, " + hours + " hours (" + calendarDays + " calendar days)");
    }

    private static Optional<LocalDateTime> moment(FieldContext form, String setting) {
        @Nullable JsonNode value = form.other(form.config().path(setting).asString(setting));
        try {
            return value == null ? Optional.empty() : Optional.of(LocalDateTime.parse(value.asString("")));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
