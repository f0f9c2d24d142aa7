package dev.wenliu.plugins.meeting.form;

import com.vaadin.flow.component.customfield.CustomField;
import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.FieldType;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pf4j.Extension;
import tools.jackson.databind.JsonNode;

/**
 * The field {@code meeting:room}: offers the rooms that are free in the form's period and large enough for its people. Its configuration names
 * the form's fields {@code from}, {@code to} and {@code seats}.
 */
@Extension
public final class RoomField implements FieldType {

    private final Choices choices;

    public RoomField(PluginJdbc jdbc, Clock clock) {
        this.choices = new Choices(jdbc, clock);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("room", FormWords.FIELD, "building-o");
    }

    @Override
    public CustomField<JsonNode> createEditor(FieldContext context) {
        return new RoomPicker(choices, context);
    }

    @Override
    public String toDisplayText(JsonNode value, Locale locale) {
        return RoomValue.id(value)
                .flatMap(choices::find)
                .map(room -> room.line().in(locale))
                .orElse(Words.UNKNOWN.in(locale));
    }

    @Override
    public List<Text> validate(JsonNode value, FieldContext context) {
        Optional<Room> room = RoomValue.id(value).flatMap(choices::find);
        if (room.isEmpty()) return List.of(Words.UNKNOWN);
        return choices.refusal(room.get(), new Wish(context)).stream().toList();
    }
}
