package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.register.BulkChange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whatever is wrong with the rows of persons, and says what the right ones want. */
class PersonCheck {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final int LONGEST = 100;

    /** Year, month and day, with hyphens, slashes or the Chinese signs between them. */
    private static final List<DateTimeFormatter> DAYS =
            List.of(day("u-M-d"), day("u/M/d"), day("u.M.d"), day("u\u5E74M\u6708d\u65E5"));

    private final Ground ground;
    private final RosterWords words;
    private final PostCheck posts;
    private final RosterProblems problems;

    PersonCheck(Ground ground, RosterWords words, PostCheck posts, RosterProblems problems) {
        this.ground = ground;
        this.words = words;
        this.posts = posts;
        this.problems = problems;
    }

    /** Learns which persons there will be; comes before any check. */
    void identify(List<RosterRow> rows) {
        for (RosterRow row : rows) {
            String login = row.text(RosterColumn.LOGIN);
            if (login.isEmpty()) problems.add(row, RosterColumn.LOGIN, "missing.LOGIN");
            else if (!LOGIN.matcher(login).matches())
                problems.add(row, RosterColumn.LOGIN, new Refusal(OrganisationReason.BAD_LOGIN, login));
            else {
                RosterRow first = ground.namePerson(login, row);
                if (first != null) problems.add(row, RosterColumn.LOGIN, "login-twice", login, first.number());
            }
        }
    }

    List<WantedPerson> check(List<RosterRow> rows) {
        List<WantedPerson> wanted = new ArrayList<>();
        for (RosterRow row : rows) {
            int before = problems.count();
            String login = row.text(RosterColumn.LOGIN);
            @Nullable Person now = ground.person(login).orElse(null);
            checkName(row, now);
            BulkChange.Place place = place(row, now);
            boolean moved = now == null || !place.equals(standing(now));
            if (moved) checkMove(row, now, place);
            Optional<Employment> employment = employment(row, now);
            String manager = manager(row, now, moved);
            if (employment.isEmpty() || problems.count() > before || login.isEmpty()) continue;
            String name = row.text(RosterColumn.NAME);
            wanted.add(new WantedPerson(row, now, login, name, place, moved, employment.get(), manager));
        }
        return wanted;
    }

    /** A login is somebody's for good; under another name it would become somebody else's, with all that person's rights. */
    private void checkName(RosterRow row, @Nullable Person now) {
        String name = row.text(RosterColumn.NAME);
        if (name.isEmpty()) problems.add(row, RosterColumn.NAME, "missing.NAME");
        else if (now != null && !now.name().equals(name))
            problems.add(row, RosterColumn.NAME, "other-name", now.login(), now.name());
        else tooLong(row, RosterColumn.NAME, name);
    }

    private BulkChange.Place standing(Person now) {
        return new BulkChange.Place(ground.code(now.unit()), now.title(), now.posts());
    }

    private BulkChange.Place place(RosterRow row, @Nullable Person now) {
        String unit = row.text(RosterColumn.UNIT);
        String title = row.text(RosterColumn.TITLE, now == null ? "" : now.title());
        Set<String> standing = now == null ? Set.of() : now.posts();
        Set<String> wanted =
                row.has(RosterColumn.POSTS) ? RosterWords.posts(row.text(RosterColumn.POSTS), standing) : standing;
        return new BulkChange.Place(unit, title == null ? "" : title, wanted);
    }

    private void checkMove(RosterRow row, @Nullable Person now, BulkChange.Place place) {
        if (place.unit().isEmpty()) problems.add(row, RosterColumn.UNIT, "missing.UNIT");
        else if (!ground.hasUnit(place.unit())) problems.add(row, RosterColumn.UNIT, "unknown-unit", place.unit());
        if (now != null && now.status() == Person.Status.LEFT)
            problems.add(row, RosterColumn.UNIT, "has-left", now.name());
        tooLong(row, RosterColumn.TITLE, place.title());
        for (String post : place.posts()) tooLong(row, RosterColumn.POSTS, post);
        posts.refusal(place.posts()).ifPresent(refusal -> problems.add(row, RosterColumn.POSTS, refusal));
    }

    private void tooLong(RosterRow row, RosterColumn column, String text) {
        if (text.length() > LONGEST) problems.add(row, column, new Refusal(OrganisationReason.TOO_LONG, LONGEST));
    }

    private Optional<Employment> employment(RosterRow row, @Nullable Person now) {
        if (!row.has(RosterColumn.EMPLOYMENT) && !row.has(RosterColumn.CONTRACT_END))
            return Optional.of(now == null ? Employment.REGULAR : now.employment());
        Optional<Employment.Kind> kind = employmentKind(row, now);
        Optional<LocalDate> end = contractEnd(row, now, kind);
        if (kind.isEmpty() || unread(row, end)) return Optional.empty();
        try {
            var employment = new Employment(kind.get(), end.orElse(null));
            boolean changed = now == null || !now.employment().equals(employment);
            if (changed && now != null && now.status() == Person.Status.LEFT)
                problems.add(row, RosterColumn.EMPLOYMENT, "has-left", now.name());
            else if (changed && employment.overOn(ground.today()))
                problems.add(row, RosterColumn.CONTRACT_END, "contract-over", String.valueOf(end.get()));
            return Optional.of(employment);
        } catch (Refusal refusal) {
            problems.add(row, RosterColumn.CONTRACT_END, refusal);
            return Optional.empty();
        }
    }

    private static boolean unread(RosterRow row, Optional<LocalDate> end) {
        return end.isEmpty() && !row.text(RosterColumn.CONTRACT_END).isEmpty();
    }

    /** Where no kind is given, whoever has an end of contract is hired. */
    private Optional<Employment.Kind> employmentKind(RosterRow row, @Nullable Person now) {
        String word = row.text(RosterColumn.EMPLOYMENT);
        if (word.isEmpty() && !row.has(RosterColumn.CONTRACT_END))
            return Optional.of(
                    now == null ? Employment.Kind.REGULAR : now.employment().kind());
        if (word.isEmpty())
            return Optional.of(
                    row.text(RosterColumn.CONTRACT_END).isEmpty() ? Employment.Kind.REGULAR : Employment.Kind.HIRED);
        Optional<Employment.Kind> kind = words.employment(word);
        if (kind.isEmpty()) problems.add(row, RosterColumn.EMPLOYMENT, "bad-employment", word);
        return kind;
    }

    private Optional<LocalDate> contractEnd(RosterRow row, @Nullable Person now, Optional<Employment.Kind> kind) {
        if (!row.has(RosterColumn.CONTRACT_END))
            return Optional.ofNullable(now)
                    .filter(person ->
                            kind.filter(person.employment().kind()::equals).isPresent())
                    .map(person -> person.employment().contractEnd());
        String text = row.text(RosterColumn.CONTRACT_END);
        if (text.isEmpty()) return Optional.empty();
        Optional<LocalDate> day =
                DAYS.stream().flatMap(format -> parsed(text, format).stream()).findFirst();
        if (day.isEmpty()) problems.add(row, RosterColumn.CONTRACT_END, "bad-day", text);
        return day;
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format)).filter(day -> day.getYear() < 10_000);
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** A manager of one's own belongs to the place and ends with it, unless the workbook names one. */
    private String manager(RosterRow row, @Nullable Person now, boolean moved) {
        String standing = now == null ? "" : ground.manager(now);
        if (!row.has(RosterColumn.MANAGER)) return moved ? "" : standing;
        String manager = row.text(RosterColumn.MANAGER);
        if (manager.isEmpty() || manager.equals(standing)) return manager;
        if (!ground.hasPerson(manager)) problems.add(row, RosterColumn.MANAGER, "unknown-person", manager);
        else if (!ground.active(manager)) problems.add(row, RosterColumn.MANAGER, "not-at-work", ground.name(manager));
        else if (inCircle(row.text(RosterColumn.LOGIN)))
            problems.add(row, RosterColumn.MANAGER, "manager-circle", row.text(RosterColumn.LOGIN));
        if (now != null && now.status() == Person.Status.LEFT)
            problems.add(row, RosterColumn.MANAGER, "has-left", now.name());
        return manager;
    }

    private boolean inCircle(String login) {
        Set<String> seen = new HashSet<>();
        String at = ground.managerAfter(login);
        while (!at.isEmpty() && seen.add(at)) {
            if (at.equals(login)) return true;
            at = ground.managerAfter(at);
        }
        return false;
    }
}
