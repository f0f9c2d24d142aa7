/** The office's hours. */
@NullMarked
package dev.wenliu.platform.calendar;

import org.jspecify.annotations.NullMarked;
