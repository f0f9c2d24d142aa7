/** The attendance plugin: punches, what each day comes to and why, a month per person, and the step that writes an approved leave. */
@NullMarked
package dev.wenliu.plugins.attendance;

import org.jspecify.annotations.NullMarked;
