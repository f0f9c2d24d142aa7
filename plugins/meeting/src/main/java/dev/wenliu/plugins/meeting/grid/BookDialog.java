package dev.wenliu.plugins.meeting.grid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Period;
import dev.wenliu.plugins.meeting.Plan;
import dev.wenliu.plugins.meeting.Refusal;
import dev.wenliu.plugins.meeting.Repeat;
import dev.wenliu.plugins.meeting.Reservations;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.Wanted;
import dev.wenliu.plugins.meeting.Words;
import dev.wenliu.plugins.meeting.parts.Inputs;
import dev.wenliu.plugins.meeting.parts.PeoplePicker;
import java.util.List;
import java.util.Optional;

/** The dialog in which a meeting is booked or changed; whatever is refused leaves everything as it was typed. */
final class BookDialog extends Dialog {

    private final transient Desk desk;
    private final transient GridWords words;
    private final transient Person viewer;
    private final transient BookDraft draft;
    private transient Runnable after = () -> {};
    private final TextField subject;
    private final Select<Room> room = new Select<>();
    private final DatePicker day;
    private final TimePicker from;
    private final TimePicker to;
    private final PeoplePicker attendees;
    private final RepeatFields repeat;
    private final Div problem = Inputs.problem();

    BookDialog(Desk desk, GridWords words, Person viewer, BookDraft draft) {
        this.desk = desk;
        this.words = words;
        this.viewer = viewer;
        this.draft = draft;
        subject = new TextField(words.say(GridWords.SUBJECT));
        day = Inputs.day(words.locale());
        from = Inputs.time(words.say(GridWords.FROM));
        to = Inputs.time(words.say(GridWords.TO));
        attendees = new PeoplePicker(desk.people(), words.say(GridWords.ATTENDEES));
        repeat = new RepeatFields(words, draft.repeat());
        setHeaderTitle(words.say(draft.isNew() ? GridWords.BOOK : GridWords.CHANGE));
        setCloseOnOutsideClick(false);
        fill();
        add(form(), problem);
        var save = new Button(words.say(draft.isNew() ? GridWords.BOOK : GridWords.SAVE), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say(GridWords.CLOSE), click -> close()), save);
        subject.focus();
    }

    /** Runs the action once something was booked or changed. */
    void afterwards(Runnable action) {
        after = action;
    }

    /** Everything as it is typed. */
    BookDraft typed() {
        return new BookDraft(
                draft.booking(),
                draft.version(),
                subject.getValue(),
                room.getOptionalValue().map(Room::id).orElse(0L),
                day.getValue(),
                Inputs.begin(from.getValue()),
                Inputs.end(to.getValue()),
                attendees.ids(),
                repeat.typed());
    }

    private void fill() {
        subject.setMaxLength(Reservations.LONGEST_SUBJECT);
        subject.setRequiredIndicatorVisible(true);
        subject.setValue(draft.subject());
        room.setLabel(words.say(GridWords.ROOM));
        room.setItemLabelGenerator(one -> words.say(one.line()));
        List<Room> rooms = desk.rooms().all().stream()
                .filter(one -> one.open() || one.id() == draft.room())
                .toList();
        room.setItems(rooms);
        rooms.stream().filter(one -> one.id() == draft.room()).findFirst().ifPresent(room::setValue);
        day.setLabel(words.say(GridWords.DAY));
        day.setValue(draft.day());
        if (draft.from() >= 0) from.setValue(Inputs.time(draft.from()));
        if (draft.to() >= 0) to.setValue(Inputs.time(draft.to()));
        attendees.setHelperText(words.say(GridWords.ATTENDEES_HELP));
        attendees.choose(draft.attendees());
    }

    private FormLayout form() {
        var form = new FormLayout(subject, room, day, from, to, attendees);
        form.setAutoResponsive(true);
        form.setExpandFields(true);
        for (var wide : List.<Component>of(subject, room, attendees)) form.setColspan(wide, 2);
        if (!draft.isNew()) return form;
        form.add(repeat);
        form.setColspan(repeat, 2);
        return form;
    }

    private void save() {
        problem.setVisible(false);
        try {
            BookDraft typed = typed();
            Wanted wanted = wanted(typed);
            Optional<Repeat> rule = typed.repeat().rule();
            if (!draft.isNew()) change(wanted);
            else if (rule.isEmpty()) book(wanted, List.of(wanted.period()));
            else decide(wanted, desk.planning().plan(wanted, rule.get(), viewer.id(), desk.calendar()));
        } catch (Refusal refused) {
            refuse(refused.why());
        }
    }

    private void change(Wanted wanted) {
        desk.reservations().change(viewer, draft.booking(), draft.version(), wanted);
        done(GridWords.CHANGED);
    }

    private void book(Wanted wanted, List<Period> times) {
        desk.reservations().book(viewer, wanted, times);
        done(GridWords.BOOKED);
    }

    private void decide(Wanted wanted, Plan plan) {
        if (plan.problems().isEmpty()) book(wanted, plan.free());
        else new ConflictDialog(words, plan, () -> bookFree(wanted, plan.free())).open();
    }

    /** What was free when the list was shown may be taken by now: then nothing is booked, and the sentence says who has it. */
    private void bookFree(Wanted wanted, List<Period> times) {
        try {
            book(wanted, times);
        } catch (Refusal refused) {
            refuse(refused.why());
        }
    }

    private Wanted wanted(BookDraft typed) {
        if (typed.subject().isBlank()) throw new Refusal(Words.SUBJECT_MISSING);
        if (typed.room() == 0) throw new Refusal(Words.UNKNOWN);
        if (typed.day() == null || typed.from() < 0 || typed.to() <= typed.from()) throw new Refusal(Words.NO_PERIOD);
        var period = Period.of(typed.day(), typed.from(), typed.to());
        return new Wanted(typed.subject(), typed.room(), period, typed.attendees());
    }

    private void done(Text sentence) {
        close();
        Inputs.tell(words.say(sentence));
        after.run();
    }

    private void refuse(Text why) {
        problem.setText(words.say(why));
        problem.setVisible(true);
    }
}
