package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.Absence;
import dev.wenliu.plugin.api.Absences;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** What the days of a month came to for one person, calculated whenever it is asked. */
record Months(Rules rules, Punches punches, Absences absences, Clock clock) {

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), rules.zone());
    }

    List<DayResult> of(long person, YearMonth month) {
        Span whole = new Span(
                month.atDay(1).atStartOfDay(rules.zone()).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(rules.zone()).toInstant());
        List<Instant> punched = punches.of(person, whole);
        List<Absence> away = absences.of(person, whole.from(), whole.to());
        Instant first = punches.first().orElse(Instant.MAX);
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(day -> judged(rules.of(month.atDay(day)), punched, away, first))
                .toList();
    }

    DayResult day(long person, LocalDate date) {
        DayRule rule = rules.of(date);
        Span whole = rule.whole();
        return judged(
                rule,
                punches.of(person, whole),
                absences.of(person, whole.from(), whole.to()),
                punches.first().orElse(Instant.MAX));
    }

    private DayResult judged(DayRule rule, List<Instant> punched, List<Absence> away, Instant first) {
        Span whole = rule.whole();
        boolean before = !whole.to().isAfter(first) && !whole.to().isAfter(clock.instant());
        var judging = new Judging(
                rule,
                punched.stream()
                        .filter(at -> !at.isBefore(whole.from()) && at.isBefore(whole.to()))
                        .toList(),
                away.stream()
                        .filter(absence -> !new Span(absence.from(), absence.to())
                                .within(whole)
                                .empty())
                        .toList(),
                clock.instant());
        return before ? judging.uncounted() : judging.result();
    }
}
