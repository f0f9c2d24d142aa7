package dev.wenliu.plugins.meeting.rooms;

import com.vaadin.flow.component.Component;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.Notices;
import dev.wenliu.plugin.api.People;
import dev.wenliu.plugin.api.Permissions;
import dev.wenliu.plugin.api.PluginAudit;
import dev.wenliu.plugin.api.PluginContext;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.ViewContext;
import dev.wenliu.plugins.meeting.DemoRooms;
import dev.wenliu.plugins.meeting.Host;
import dev.wenliu.plugins.meeting.RoomKeeping;
import dev.wenliu.plugins.meeting.Rooms;
import org.pf4j.Extension;

/** The page {@code /m/meeting/rooms}: everyone may look at the rooms, whoever keeps them may change them. */
@Extension
public final class RoomsView implements ModuleView {

    private final Rooms rooms;
    private final RoomKeeping keeping;
    private final People people;

    /** Built at every start of the plugin, after its tables: the demo company gets its rooms here, once. */
    public RoomsView(
            PluginContext context,
            PluginJdbc jdbc,
            Permissions permissions,
            PluginAudit audit,
            Notices notices,
            People people) {
        this.rooms = new Rooms(jdbc);
        this.keeping = new RoomKeeping(new Host(jdbc, permissions, audit, notices));
        this.people = people;
        if (context.demo()) jdbc.inTransaction(() -> DemoRooms.fill(rooms));
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("rooms", "rooms", RoomWords.TITLE, "building-o", null, 20);
    }

    @Override
    public Component create(ViewContext context) {
        var words = new RoomWords(context.locale(), context.may(Host.KEEP));
        return new RoomsPage(rooms, words, new RoomEditor.Desk(keeping, people, context.viewer()), context.resumed());
    }
}
