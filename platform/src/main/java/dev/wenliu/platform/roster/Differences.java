package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.register.BulkChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a workbook without mistakes changes. */
class Differences {

    private final Ground ground;
    private final List<RosterLine> lines = new ArrayList<>();
    private final List<BulkChange.Opening> opened = new ArrayList<>();
    private final List<BulkChange.Renaming> renamed = new ArrayList<>();
    private final List<BulkChange.Placing> placed = new ArrayList<>();
    private final List<BulkChange.Appointment> appointed = new ArrayList<>();
    private final List<BulkChange.Newcomer> registered = new ArrayList<>();
    private final List<BulkChange.Move> moved = new ArrayList<>();
    private final List<BulkChange.Contract> employed = new ArrayList<>();
    private final List<BulkChange.Managing> managed = new ArrayList<>();
    private int unchanged;

    Differences(Ground ground) {
        this.ground = ground;
    }

    RosterPlan plan(List<WantedUnit> units, List<WantedPerson> persons) {
        units.forEach(this::compare);
        persons.forEach(this::compare);
        var change = new BulkChange(opened, renamed, placed, appointed, registered, moved, employed, managed);
        return new RosterPlan(change, lines, unchanged, List.of(), 0);
    }

    private void compare(WantedUnit unit) {
        int before = lines.size();
        Unit now = unit.now();
        if (now == null) {
            opened.add(new BulkChange.Opening(unit.code(), unit.names(), unit.kind(), unit.parent()));
            line(unit, RosterLine.Kind.UNIT_NEW, "unit-new", ground.label(unit.parent()));
        } else {
            if (!now.name().equals(unit.names().zh())
                    || !now.nameEn().equals(unit.names().en())) {
                renamed.add(new BulkChange.Renaming(unit.code(), unit.names()));
                line(unit, RosterLine.Kind.UNIT_CHANGED, "unit-renamed", now.label());
            }
            if (!ground.code(now.parent()).equals(unit.parent()) || now.kind() != unit.kind()) {
                placed.add(new BulkChange.Placing(unit.code(), unit.kind(), unit.parent()));
                line(unit, RosterLine.Kind.UNIT_CHANGED, "unit-placed", ground.label(unit.parent()));
            }
        }
        unit.holders().forEach((office, login) -> compare(unit, office, login));
        if (lines.size() == before) unchanged++;
    }

    private void compare(WantedUnit unit, Office office, String login) {
        @Nullable PersonId holder = unit.now() == null ? null : office.holder(unit.now());
        String now = ground.person(holder).map(person -> person.login()).orElse("");
        boolean leaves = !now.isEmpty()
                && ground.person(holder)
                        .filter(person -> person.unit()
                                .equals(unit.now() == null ? null : unit.now().id()))
                        .filter(person -> !ground.unitOf(person.login()).equals(unit.code()))
                        .isPresent();
        if (now.equals(login) && !leaves) return;
        appointed.add(new BulkChange.Appointment(unit.code(), office, login.isEmpty() ? null : login));
        RosterLine.Kind kind = unit.now() == null ? RosterLine.Kind.UNIT_NEW : RosterLine.Kind.UNIT_CHANGED;
        if (login.isEmpty()) line(unit, kind, "vacated." + office, ground.name(now));
        else line(unit, kind, "appointed." + office, ground.name(login));
    }

    private void compare(WantedPerson person) {
        int before = lines.size();
        var now = person.now();
        if (now == null) {
            registered.add(new BulkChange.Newcomer(person.login(), person.name(), person.place(), person.employment()));
            line(
                    person,
                    RosterLine.Kind.PERSON_NEW,
                    "person-new",
                    ground.label(person.place().unit()),
                    asWhat(person.place()));
        } else {
            if (person.moved()) {
                moved.add(new BulkChange.Move(person.login(), person.place()));
                var old = new BulkChange.Place(ground.code(now.unit()), now.title(), now.posts());
                line(
                        person,
                        RosterLine.Kind.PERSON_MOVED,
                        "person-moved",
                        ground.label(old.unit()),
                        asWhat(old),
                        ground.label(person.place().unit()),
                        asWhat(person.place()));
            }
            if (!now.employment().equals(person.employment())) {
                employed.add(new BulkChange.Contract(person.login(), person.employment()));
                var end = person.employment().contractEnd();
                if (end == null) line(person, RosterLine.Kind.EMPLOYMENT, "regular");
                else line(person, RosterLine.Kind.EMPLOYMENT, "hired", end);
            }
        }
        String manager = now == null || person.moved() ? "" : ground.manager(now);
        if (!manager.equals(person.manager())) {
            managed.add(new BulkChange.Managing(person.login(), person.manager().isEmpty() ? null : person.manager()));
            if (person.manager().isEmpty()) line(person, RosterLine.Kind.MANAGER, "manager-usual");
            else line(person, RosterLine.Kind.MANAGER, "manager-named", ground.name(person.manager()));
        }
        if (lines.size() == before) unchanged++;
    }

    /** Title and posts, each after a dot, to be read behind the unit. */
    private static String asWhat(BulkChange.Place place) {
        List<String> words = new ArrayList<>(List.of(""));
        if (!place.title().isEmpty()) words.add(place.title());
        if (!place.posts().isEmpty()) words.add(RosterWords.posts(place.posts()));
        return String.join(" \u00B7 ", words);
    }

    private void line(WantedUnit unit, RosterLine.Kind kind, String what, Object... words) {
        add(kind, unit.row(), unit.names().zh() + " " + unit.code(), Sentence.of("roster.line." + what, words));
    }

    private void line(WantedPerson person, RosterLine.Kind kind, String what, Object... words) {
        add(kind, person.row(), person.name() + " " + person.login(), Sentence.of("roster.line." + what, words));
    }

    private void add(RosterLine.Kind kind, RosterRow row, String subject, Sentence sentence) {
        lines.add(new RosterLine(kind, row.number(), subject, sentence));
    }
}
