package dev.wenliu.plugins.meeting.rooms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import dev.wenliu.plugin.api.People;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Refusal;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.Room.Status;
import dev.wenliu.plugins.meeting.RoomKeeping;
import dev.wenliu.plugins.meeting.parts.Inputs;
import dev.wenliu.plugins.meeting.parts.PeoplePicker;
import java.util.List;
import java.util.Objects;

/** The dialog in which a room is added, changed or laid idle; whatever is refused leaves everything as it was typed. */
final class RoomEditor extends Dialog {

    private final transient Desk desk;
    private final transient RoomWords words;
    private final transient RoomDraft draft;
    private final transient Runnable afterSaving;
    private final TextField name;
    private final TextField building;
    private final TextField floor;
    private final IntegerField capacity;
    private final TextField equipment;
    private final TimePicker opens;
    private final TimePicker closes;
    private final IntegerField buffer;
    private final IntegerField longest;
    private final IntegerField daysAhead;
    private final Select<Status> status = new Select<>();
    private final PeoplePicker keepers;
    private final Div problem = Inputs.problem();

    RoomEditor(Desk desk, RoomWords words, RoomDraft draft, Runnable afterSaving) {
        this.desk = desk;
        this.words = words;
        this.draft = draft;
        this.afterSaving = afterSaving;
        Room room = draft.room();
        name = text(RoomWords.NAME, RoomKeeping.MIDDLE, room.name());
        building = text(RoomWords.BUILDING, RoomKeeping.MIDDLE, room.building());
        floor = text(RoomWords.FLOOR, RoomKeeping.SHORT, room.floor());
        equipment = text(RoomWords.EQUIPMENT, RoomKeeping.LONG, room.equipment());
        capacity = number(RoomWords.CAPACITY, 1, room.capacity());
        buffer = number(RoomWords.BUFFER, 5, room.buffer());
        longest = number(RoomWords.LONGEST, 5, room.longest());
        daysAhead = number(RoomWords.DAYS_AHEAD, 1, room.daysAhead());
        opens = Inputs.time(words.say(RoomWords.OPENS));
        closes = Inputs.time(words.say(RoomWords.CLOSES));
        keepers = new PeoplePicker(desk.people(), words.say(RoomWords.KEEPERS));
        setHeaderTitle(words.say(draft.isNew() ? RoomWords.ADD : RoomWords.EDIT));
        setCloseOnOutsideClick(false);
        fill(room);
        add(form(), problem);
        footer();
    }

    /** Everything as it is typed. */
    RoomDraft typed() {
        return RoomDraft.of(new Room(
                draft.room().id(),
                name.getValue().strip(),
                building.getValue().strip(),
                floor.getValue().strip(),
                value(capacity),
                equipment.getValue().strip(),
                Inputs.begin(opens.getValue()),
                Inputs.end(closes.getValue()),
                value(buffer),
                value(longest),
                value(daysAhead),
                status.getValue(),
                keepers.ids(),
                draft.room().version()));
    }

    private void fill(Room room) {
        name.setRequiredIndicatorVisible(true);
        if (room.opens() >= 0) opens.setValue(Inputs.time(room.opens()));
        if (room.closes() >= 0) closes.setValue(Inputs.time(room.closes()));
        status.setLabel(words.say(RoomWords.STATUS));
        status.setHelperText(words.say(RoomWords.STATUS_HELP));
        status.setItems(Status.values());
        status.setItemLabelGenerator(one -> words.say(one.text()));
        status.setValue(room.status());
        keepers.choose(room.keepers());
    }

    private FormLayout form() {
        var form = new FormLayout(
                name, capacity, building, floor, equipment, opens, closes, buffer, longest, daysAhead, status, keepers);
        form.setAutoResponsive(true);
        form.setExpandFields(true);
        for (var wide : List.<Component>of(equipment, keepers)) form.setColspan(wide, 2);
        return form;
    }

    private void footer() {
        var save = new Button(words.say(RoomWords.SAVE), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say(RoomWords.CANCEL), click -> close()), save);
    }

    private void save() {
        Room room = typed().room();
        try {
            if (draft.isNew()) desk.keeping().add(desk.viewer(), room);
            else desk.keeping().change(desk.viewer(), room);
            close();
            Inputs.tell(words.say(RoomWords.SAVED));
            afterSaving.run();
        } catch (Refusal refused) {
            problem.setText(words.say(refused.why()));
            problem.setVisible(true);
        }
    }

    private TextField text(Text label, int longest, String value) {
        var field = new TextField(words.say(label));
        field.setMaxLength(longest);
        field.setValue(value);
        return field;
    }

    private IntegerField number(Text label, int step, int value) {
        var field = new IntegerField(words.say(label));
        field.setMin(0);
        field.setStep(step);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    /** What is empty or no number is refused by whoever saves. */
    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }

    /** Who saves, and where. */
    record Desk(RoomKeeping keeping, People people, Person viewer) {}
}
