package dev.wenliu.plugins.meeting.grid;

import dev.wenliu.plugins.meeting.Room;
import java.time.LocalDate;

/** A column of the schedule: a room on a day. */
record Column(String id, Room room, LocalDate day) {}
