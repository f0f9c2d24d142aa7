package dev.wenliu.plugins.meeting.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Period;
import dev.wenliu.plugins.meeting.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lets a person choose among the rooms that suit the rest of the form, and says why when there is nothing to choose. */
final class RoomPicker extends CustomField<JsonNode> {

    private final transient Choices choices;
    private final transient Wish wish;
    private final Locale locale;
    private final ComboBox<Room> choice = new ComboBox<>();

    RoomPicker(Choices choices, FieldContext context) {
        this.choices = choices;
        this.wish = new Wish(context);
        this.locale = context.locale();
        choice.setItemLabelGenerator(room -> room.line().in(locale));
        choice.setPlaceholder(FormWords.CHOOSE.in(locale));
        choice.setClearButtonVisible(true);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) updateValue();
        });
        add(choice);
        refresh();
        context.onFormChange(this::refresh);
    }

    @Override
    protected @Nullable JsonNode generateModelValue() {
        Room chosen = choice.getValue();
        return chosen == null ? null : RoomValue.of(chosen);
    }

    @Override
    protected void setPresentationValue(@Nullable JsonNode value) {
        offer(RoomValue.id(value).flatMap(choices::find));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        choice.setReadOnly(readOnly);
    }

    private void refresh() {
        offer(Optional.ofNullable(choice.getValue()));
    }

    /** The chosen room stays on the list even where it no longer suits: the form's check says why, nothing vanishes by itself. */
    private void offer(Optional<Room> chosen) {
        Optional<Period> period = wish.period();
        List<Room> free =
                period.map(wanted -> choices.suiting(wanted, wish.people())).orElse(List.of());
        Optional<Room> present = chosen.map(room -> same(room, free));
        List<Room> items = new ArrayList<>(free);
        present.filter(room -> !items.contains(room)).ifPresent(items::addFirst);
        choice.setItems(items);
        choice.setValue(present.orElse(null));
        choice.setEnabled(!items.isEmpty());
        boolean unsuitable = present.filter(room -> !free.contains(room)).isPresent();
        choice.setHelperText(help(period.isPresent(), unsuitable, free.size()).in(locale));
    }

    /** A room that was changed since it was chosen is the same one. */
    private static Room same(Room room, List<Room> free) {
        return free.stream()
                .filter(other -> other.id() == room.id())
                .findFirst()
                .orElse(room);
    }

    private static Text help(boolean hasPeriod, boolean unsuitable, int free) {
        if (!hasPeriod) return FormWords.FILL_PERIOD;
        if (free == 0) return FormWords.NONE_FREE;
        return unsuitable ? FormWords.unsuitable(free) : FormWords.free(free);
    }
}
