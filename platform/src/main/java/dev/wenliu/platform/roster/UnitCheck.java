package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whatever is wrong with the rows of units, and says what the right ones want. */
class UnitCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final int DEEPEST = 30;

    private final Ground ground;
    private final RosterWords words;
    private final RosterProblems problems;

    UnitCheck(Ground ground, RosterWords words, RosterProblems problems) {
        this.ground = ground;
        this.words = words;
        this.problems = problems;
    }

    /** Learns which units there will be; comes before any {@link #check}. */
    void identify(List<RosterRow> rows) {
        for (RosterRow row : rows) {
            String code = row.text(RosterColumn.CODE);
            if (code.isEmpty()) problems.add(row, RosterColumn.CODE, "missing.CODE");
            else if (!CODE.matcher(code).matches())
                problems.add(row, RosterColumn.CODE, new Refusal(OrganisationReason.BAD_CODE, code));
            else {
                RosterRow first = ground.name(code, row);
                if (first != null) problems.add(row, RosterColumn.CODE, "code-twice", code, first.number());
                ground.unit(code)
                        .filter(Unit::closed)
                        .ifPresent(closed -> problems.add(
                                row, RosterColumn.CODE, new Refusal(OrganisationReason.UNIT_CLOSED, closed.label())));
            }
        }
    }

    List<WantedUnit> check(List<RosterRow> rows) {
        List<WantedUnit> wanted = new ArrayList<>();
        for (RosterRow row : rows) {
            int before = problems.count();
            String code = row.text(RosterColumn.CODE);
            @Nullable Unit now = ground.unit(code).orElse(null);
            Unit.Names names = names(row, now);
            Unit.Kind kind = kind(row, now);
            checkPlace(row, code, now);
            Map<Office, String> holders = holders(row, code, now);
            if (names == null || kind == null || problems.count() > before || code.isEmpty()) continue;
            wanted.add(new WantedUnit(row, now, code, names, kind, row.text(RosterColumn.PARENT), holders));
        }
        return wanted;
    }

    private Unit.@Nullable Names names(RosterRow row, @Nullable Unit now) {
        String zh = row.text(RosterColumn.UNIT_NAME);
        if (zh.isEmpty()) {
            problems.add(row, RosterColumn.UNIT_NAME, "missing.UNIT_NAME");
            return null;
        }
        String en = row.text(RosterColumn.ENGLISH_NAME, now == null ? "" : now.nameEn());
        try {
            return new Unit.Names(zh, en == null ? "" : en);
        } catch (Refusal tooLong) {
            problems.add(row, RosterColumn.UNIT_NAME, tooLong);
            return null;
        }
    }

    private Unit.@Nullable Kind kind(RosterRow row, @Nullable Unit now) {
        String word = row.text(RosterColumn.KIND);
        Optional<Unit.Kind> kind = words.kind(word);
        boolean company = now != null && now.parent() == null;
        if (word.isEmpty()) problems.add(row, RosterColumn.KIND, "missing.KIND");
        else if (kind.isEmpty()) problems.add(row, RosterColumn.KIND, "bad-kind", word);
        else if (company != (kind.get() == Unit.Kind.COMPANY))
            problems.add(row, RosterColumn.KIND, company ? "company-stays" : "second-company");
        return kind.orElse(null);
    }

    private void checkPlace(RosterRow row, String code, @Nullable Unit now) {
        String parent = row.text(RosterColumn.PARENT);
        boolean company = now != null && now.parent() == null;
        if (company && !parent.isEmpty()) problems.add(row, RosterColumn.PARENT, "company-stays");
        if (company) return;
        if (parent.isEmpty()) problems.add(row, RosterColumn.PARENT, "missing.PARENT");
        else if (!ground.hasUnit(parent)) problems.add(row, RosterColumn.PARENT, "unknown-unit", parent);
        else checkTree(row, code);
    }

    private void checkTree(RosterRow row, String code) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (!at.isEmpty() && seen.add(at)) at = ground.parent(at);
        if (!at.isEmpty()) {
            if (at.equals(code)) problems.add(row, RosterColumn.PARENT, "unit-circle", code);
        } else if (seen.size() > DEEPEST) problems.add(row, RosterColumn.PARENT, "too-deep", DEEPEST);
    }

    private Map<Office, String> holders(RosterRow row, String code, @Nullable Unit now) {
        Map<Office, String> holders = new EnumMap<>(Office.class);
        RosterColumn.OFFICES.forEach((column, office) -> {
            if (!row.has(column)) return;
            String login = row.text(column);
            if (!login.isEmpty()) checkHolder(row, column, code, now);
            holders.put(office, login);
        });
        return holders;
    }

    /** Offices go to people at work; but for the leader in charge, to those of the unit or of a unit below it. */
    private void checkHolder(RosterRow row, RosterColumn column, String code, @Nullable Unit now) {
        String login = row.text(column);
        Office office = RosterColumn.OFFICES.getOrDefault(column, Office.HEAD);
        if (RosterWords.posts(login, Set.of()).size() > 1 || login.contains(" "))
            problems.add(row, column, "one-holder", login);
        else if (!ground.hasPerson(login)) problems.add(row, column, "unknown-person", login);
        else if (keeps(now, office, login)) return;
        else if (!ground.active(login)) problems.add(row, column, "not-at-work", ground.name(login));
        else if (office != Office.LEADER_IN_CHARGE && !ground.within(ground.unitOf(login), code))
            problems.add(
                    row,
                    column,
                    new Refusal(OrganisationReason.NOT_OF_THE_UNIT, ground.name(login), ground.label(code)));
    }

    /** Whoever holds the office already and does not move away keeps it, frozen or not. */
    private boolean keeps(@Nullable Unit now, Office office, String login) {
        return now != null
                && ground.person(office.holder(now))
                        .filter(holder -> holder.login().equals(login)
                                && ground.unitOf(login).equals(ground.code(holder.unit())))
                        .isPresent();
    }
}
