package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.Absence;
import dev.wenliu.plugin.api.Absences;
import dev.wenliu.plugin.api.NodeContext;
import dev.wenliu.plugin.api.NodeResult;
import dev.wenliu.plugin.api.NodeType;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugin.api.WorkCalendar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.pf4j.Extension;

/**
 * The step {@code attendance:leave}: writes an approved leave, or with {@code atWork} an approved trip, as an absence of the initiator. Its
 * settings name the form's fields {@code from}, {@code to} and {@code kind}. A leave that overlaps another one goes back with the reason.
 */
@Extension
public final class LeaveNode implements NodeType {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Absences absences;
    private final ZoneId zone;

    public LeaveNode(Absences absences, WorkCalendar calendar) {
        this.absences = absences;
        this.zone = calendar.zone();
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("leave", new Text("登记请假", "Write the leave down"), "calendar-user");
    }

    @Override
    public NodeResult execute(NodeContext context) {
        Optional<Instant> from = instant(context, "from");
        Optional<Instant> to = instant(context, "to");
        if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get()))
            return new NodeResult.Refused(new Text(
                    "请假的开始时间或结束时间缺失，或先后颠倒，无法登记。",
                    "The leave's beginning or end is missing, or they are in the wrong order."));
        Text kind = LeaveKinds.text(context.form().path(field(context, "kind")).asString(""));
        boolean atWork = Boolean.parseBoolean(context.config().path("atWork").asString("false"));
        var leave = new Absence(context.workId(), context.initiator().id(), kind, from.get(), to.get(), atWork);
        return overlapping(leave)
                .<NodeResult>map(other -> new NodeResult.Refused(taken(other)))
                .orElseGet(() -> written(leave));
    }

    private Optional<Absence> overlapping(Absence leave) {
        return absences.of(leave.person(), leave.from(), leave.to()).stream()
                .filter(other -> !other.reference().equals(leave.reference()))
                .findFirst();
    }

    private NodeResult written(Absence leave) {
        absences.write(leave);
        String when = shown(leave);
        return new NodeResult.Done(new Text(
                "已登记" + leave.kind().zh() + " " + when + "。",
                leave.kind().en() + " is written down for " + when + "."));
    }

    private Text taken(Absence other) {
        String when = shown(other);
        return new Text(
                "该时段与已批准的" + other.kind().zh() + "（" + when + "）重叠，请调整时间后重新提交。",
                "This overlaps the " + other.kind().en() + " approved for " + when + "; please change the time.");
    }

    private String shown(Absence absence) {
        return SHOWN.format(absence.from().atZone(zone)) + " – "
                + SHOWN.format(absence.to().atZone(zone));
    }

    private Optional<Instant> instant(NodeContext context, String setting) {
        try {
            String text = context.form().path(field(context, setting)).asString("");
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String field(NodeContext context, String setting) {
        return context.config().path(setting).asString(setting);
    }
}
