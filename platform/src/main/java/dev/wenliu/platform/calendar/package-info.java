/** Working time: the office's hours in their two seasons, deadlines and how long something took; knows no task. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package dev.wenliu.platform.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
