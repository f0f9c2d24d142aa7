package dev.wenliu.plugins.meeting.form;

import dev.wenliu.plugin.api.AssigneeRule;
import dev.wenliu.plugin.api.Assignment;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.RuleContext;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.Rooms;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/** The rule {@code meeting:room-keepers}: the people who look after the room that the form's field names, {@code room} unless configured. */
@Extension
public final class KeeperRule implements AssigneeRule {

    private final Rooms rooms;

    public KeeperRule(PluginJdbc jdbc) {
        this.rooms = new Rooms(jdbc);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("room-keepers", FormWords.KEEPERS, "key");
    }

    @Override
    public Assignment assign(RuleContext context) {
        String field = context.config().path("room").asString("room");
        Optional<Room> room = RoomValue.id(context.form().path(field)).flatMap(rooms::find);
        return room.map(KeeperRule::keepers).orElse(new Assignment(List.of(), FormWords.NO_ROOM_CHOSEN));
    }

    private static Assignment keepers(Room room) {
        if (room.keepers().isEmpty()) return new Assignment(List.of(), FormWords.keptByNobody(room));
        return new Assignment(room.keepers().stream().sorted().toList(), FormWords.keeps(room));
    }
}
