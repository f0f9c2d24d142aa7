package dev.wenliu.plugins.meeting.grid;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Repeat;
import dev.wenliu.plugins.meeting.Repeat.Kind;
import dev.wenliu.plugins.meeting.parts.Inputs;
import java.time.DayOfWeek;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a meeting is repeated and when that ends. */
final class RepeatFields extends FormLayout {

    private final transient GridWords words;
    private final Select<Kind> kind = new Select<>();
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>();
    private final Select<Boolean> ends = new Select<>();
    private final IntegerField count = new IntegerField();
    private final DatePicker until;

    RepeatFields(GridWords words, RepeatDraft draft) {
        this.words = words;
        until = Inputs.day(words.locale());
        setAutoResponsive(true);
        setExpandFields(true);
        fill();
        kind.setValue(draft.kind());
        weekdays.setValue(draft.weekdays());
        ends.setValue(draft.byDate());
        until.setValue(draft.until());
        count.setValue(draft.count());
        add(kind, ends, count, until, weekdays);
        setColspan(weekdays, 2);
        kind.addValueChangeListener(change -> show());
        ends.addValueChangeListener(change -> show());
        show();
    }

    RepeatDraft typed() {
        return new RepeatDraft(
                kind.getValue(),
                weekdays.getValue(),
                Objects.requireNonNullElse(ends.getValue(), false),
                until.getValue(),
                Objects.requireNonNullElse(count.getValue(), 0));
    }

    private void fill() {
        kind.setLabel(words.say(GridWords.REPEAT));
        kind.setItems(Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(words.say(GridWords.ONCE));
        kind.setItemLabelGenerator(one -> words.say(text(one)));
        weekdays.setLabel(words.say(GridWords.WEEKDAYS));
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(words::weekday);
        ends.setLabel(words.say(GridWords.ENDS));
        ends.setItems(false, true);
        ends.setItemLabelGenerator(byDate -> words.say(byDate ? GridWords.BY_DATE : GridWords.BY_COUNT));
        count.setLabel(words.say(GridWords.COUNT));
        count.setMin(1);
        count.setMax(Repeat.MOST);
        count.setStepButtonsVisible(true);
        until.setLabel(words.say(GridWords.UNTIL));
    }

    private void show() {
        boolean repeated = kind.getValue() != null;
        boolean byDate = Objects.requireNonNullElse(ends.getValue(), false);
        weekdays.setVisible(kind.getValue() == Kind.WEEKLY);
        ends.setVisible(repeated);
        count.setVisible(repeated && !byDate);
        until.setVisible(repeated && byDate);
    }

    /** The caption of the empty choice is asked for too. */
    private static Text text(@Nullable Kind kind) {
        return switch (kind) {
            case null -> GridWords.ONCE;
            case DAILY -> GridWords.DAILY;
            case WEEKLY -> GridWords.WEEKLY;
            case WORKDAYS -> GridWords.WORKDAYS;
        };
    }
}
