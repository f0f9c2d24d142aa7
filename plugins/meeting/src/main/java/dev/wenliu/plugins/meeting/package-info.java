/** Meeting rooms and who has them when: what is kept, which rules hold, and how rooms are booked, changed and freed. */
@NullMarked
package dev.wenliu.plugins.meeting;

import org.jspecify.annotations.NullMarked;
