/** Who has which room when: the schedule to look at and to book on, and a person's meetings of the day. */
@NullMarked
package dev.wenliu.plugins.meeting.grid;

import org.jspecify.annotations.NullMarked;
