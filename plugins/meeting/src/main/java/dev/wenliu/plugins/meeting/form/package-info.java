/** What forms and flows get of the meeting rooms: a field, a step, options and a rule for who handles a node. */
@NullMarked
package dev.wenliu.plugins.meeting.form;

import org.jspecify.annotations.NullMarked;
