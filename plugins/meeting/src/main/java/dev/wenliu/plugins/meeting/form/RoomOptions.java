package dev.wenliu.plugins.meeting.form;

import dev.wenliu.plugin.api.FieldContext;
import dev.wenliu.plugin.api.Option;
import dev.wenliu.plugin.api.OptionQuery;
import dev.wenliu.plugin.api.OptionSource;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pf4j.Extension;

/** The options {@code meeting:rooms}: every room in use; where the field names {@code from}, {@code to} and {@code seats}, they must suit. */
@Extension
public final class RoomOptions implements OptionSource {

    private final Choices choices;

    public RoomOptions(PluginJdbc jdbc, Clock clock) {
        this.choices = new Choices(jdbc, clock);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("rooms", FormWords.FIELD, "building-o");
    }

    @Override
    public List<Option> find(OptionQuery query) {
        String wanted = query.text().strip().toLowerCase(Locale.ROOT);
        return choices.all().stream()
                .filter(Room::open)
                .filter(room -> (room.name() + " " + room.place())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .skip(query.offset())
                .limit(query.limit())
                .map(RoomOptions::option)
                .toList();
    }

    @Override
    public Optional<Option> byKey(String key) {
        return RoomValue.key(key).flatMap(choices::find).map(RoomOptions::option);
    }

    @Override
    public Optional<Text> refusal(String key, FieldContext form) {
        Optional<Room> room = RoomValue.key(key).flatMap(choices::find);
        if (room.isEmpty()) return Optional.of(Words.UNKNOWN);
        return choices.refusal(room.get(), new Wish(form));
    }

    private static Option option(Room room) {
        String start = room.place().isEmpty() ? "" : room.place() + " · ";
        var hint = new Text(start + room.capacity() + " 人", start + room.capacity() + " persons");
        return new Option(Long.toString(room.id()), new Text(room.name(), room.name()), hint);
    }
}
