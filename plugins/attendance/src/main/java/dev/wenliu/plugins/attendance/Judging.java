package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.Absence;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.attendance.DayResult.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a day: what is left of the duty when approved absences are taken away, against the first and the last punch. The same facts come
 * to the same result and the same words, whenever it is asked (A-R2, A-R3, A-R15).
 */
final class Judging {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DayRule rule;
    private final List<Instant> punches;
    private final List<Absence> absences;
    private final Instant now;
    private final List<Text> why = new ArrayList<>();

    /** The facts of a day, as they are known at an instant. */
    Judging(DayRule rule, List<Instant> punches, List<Absence> absences, Instant now) {
        this.rule = rule;
        this.punches = punches.stream().sorted().toList();
        this.absences = List.copyOf(absences);
        this.now = now;
    }

    /** The result of a day on which there was nothing to punch with yet. */
    DayResult uncounted() {
        if (rule.duty().isEmpty() || !absences.isEmpty()) return result();
        why.add(new Text("当日尚未启用考勤打卡。", "Attendance was not in use yet."));
        return of(State.UNCOUNTED, 0, 0);
    }

    DayResult result() {
        why.add(rule.sentence());
        absences.forEach(absence -> why.add(said(absence)));
        if (!punches.isEmpty()) why.add(said(punches));
        List<Span> duty = rule.duty();
        if (duty.isEmpty()) return of(State.REST, 0, 0);
        List<Span> left = duty;
        for (Absence absence : absences) left = Span.without(left, new Span(absence.from(), absence.to()));
        if (left.isEmpty()) return of(atWorkOnly(duty) ? State.AWAY : State.LEAVE, 0, 0);
        return judged(left);
    }

    private DayResult judged(List<Span> left) {
        Instant arrive = left.getFirst().from();
        Instant leave = left.getLast().to();
        boolean over = !now.isBefore(leave);
        if (punches.isEmpty()) return over ? absent(arrive, leave) : of(State.OPEN, 0, 0);
        long late = beyondGrace(arrive, punches.getFirst());
        boolean once = punches.getFirst().equals(punches.getLast());
        if (once) return over ? missing(late) : of(late > 0 ? State.LATE : State.OPEN, late, 0);
        long early = over ? beyondGrace(punches.getLast(), leave) : 0;
        if (late >= rule.absent() || early >= rule.absent()) return of(State.ABSENT, late, early);
        if (late > 0) return of(State.LATE, late, early);
        if (early > 0) return of(State.EARLY, 0, early);
        return of(over ? State.ATTENDED : State.OPEN, 0, 0);
    }

    private DayResult absent(Instant arrive, Instant leave) {
        String when = time(arrive) + "–" + time(leave);
        why.add(new Text(
                when + " 应到岗，没有打卡，也没有批准的请假或公出。",
                "Nothing was punched from " + when + ", and no absence was approved."));
        return of(State.ABSENT, 0, 0);
    }

    private DayResult missing(long late) {
        why.add(new Text("只有一次打卡，缺上班或下班卡，请申请补卡。", "Only one punch is there; the other one is missing."));
        return of(State.MISSING, late, 0);
    }

    /** Whole minutes that the second lies after the first, none within the grace. */
    private long beyondGrace(Instant due, Instant actual) {
        long minutes = Math.max(0, Duration.between(due, actual).toMinutes());
        return minutes > rule.grace() ? minutes : 0;
    }

    private boolean atWorkOnly(List<Span> duty) {
        List<Span> left = duty;
        for (Absence absence : absences)
            if (absence.atWork()) left = Span.without(left, new Span(absence.from(), absence.to()));
        return left.isEmpty();
    }

    private DayResult of(State state, long late, long early) {
        if (late > 0) why.add(new Text("迟到 " + late + " 分钟。", late + " minutes late."));
        if (early > 0) why.add(new Text("早退 " + early + " 分钟。", "Left " + early + " minutes early."));
        return new DayResult(rule, state, late, early, punches, absences, why);
    }

    private Text said(Absence absence) {
        Span part = new Span(absence.from(), absence.to()).within(rule.whole());
        String when = time(part.from()) + "–" + (part.to().equals(rule.whole().to()) ? "24:00" : time(part.to()));
        return new Text(
                "已批准" + absence.kind().zh() + " " + when + "。", absence.kind().en() + " approved for " + when + ".");
    }

    private Text said(List<Instant> all) {
        String times = String.join("、", all.stream().map(this::time).toList());
        return new Text("打卡 " + times + "。", "Punched " + times.replace("、", ", ") + ".");
    }

    private String time(Instant at) {
        ZoneId zone = rule.zone();
        return TIME.format(at.atZone(zone));
    }
}
