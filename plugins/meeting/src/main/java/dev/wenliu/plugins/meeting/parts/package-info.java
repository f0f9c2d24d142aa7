/** Pieces from which the meeting pages are made. */
@NullMarked
package dev.wenliu.plugins.meeting.parts;

import org.jspecify.annotations.NullMarked;
