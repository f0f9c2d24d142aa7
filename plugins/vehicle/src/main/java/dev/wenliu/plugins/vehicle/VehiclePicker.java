package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lets a person choose among the vehicles that suit the rest of the form, and says why when there is nothing to choose. */
final class VehiclePicker extends CustomField<JsonNode> {

    private final transient Fleet fleet;
    private final transient Wish wish;
    private final Locale locale;
    private final ComboBox<Vehicle> choice = new ComboBox<>();

    VehiclePicker(Fleet fleet, Wish wish, FieldContext context) {
        this.fleet = fleet;
        this.wish = wish;
        this.locale = context.locale();
        choice.setItemLabelGenerator(vehicle -> vehicle.line().in(locale));
        choice.setPlaceholder(Words.CHOOSE.in(locale));
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
        Vehicle chosen = choice.getValue();
        return chosen == null ? null : VehicleValue.of(chosen);
    }

    @Override
    protected void setPresentationValue(@Nullable JsonNode value) {
        offer(VehicleValue.id(value).flatMap(fleet::find));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        choice.setReadOnly(readOnly);
    }

    private void refresh() {
        offer(Optional.ofNullable(choice.getValue()));
    }

    /** The chosen vehicle stays on the list even where it no longer suits: the form's check says why, nothing vanishes by itself. */
    private void offer(Optional<Vehicle> chosen) {
        Optional<Period> period = wish.period();
        List<Vehicle> free =
                period.map(wanted -> fleet.free(wanted, wish.passengers())).orElse(List.of());
        List<Vehicle> items = new ArrayList<>(free);
        chosen.filter(vehicle -> !items.contains(vehicle)).ifPresent(items::addFirst);
        choice.setItems(items);
        choice.setValue(chosen.orElse(null));
        choice.setEnabled(!items.isEmpty());
        boolean unsuitable = chosen.filter(vehicle -> !free.contains(vehicle)).isPresent();
        choice.setHelperText(help(period.isPresent(), unsuitable, free.size()).in(locale));
    }

    private static Text help(boolean hasPeriod, boolean unsuitable, int free) {
        if (!hasPeriod) return Words.FILL_PERIOD;
        if (free == 0) return Words.NONE_FREE;
        return unsuitable ? Words.unsuitable(free) : Words.free(free);
    }
}
