/** The list of meeting rooms, in which their keepers add, change and lay them idle. */
@NullMarked
package dev.wenliu.plugins.meeting.rooms;

import org.jspecify.annotations.NullMarked;
