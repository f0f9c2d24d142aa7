/** The vehicle plugin: the fleet, the vehicle field of forms, and the step that reserves a vehicle. */
@NullMarked
package dev.wenliu.plugins.vehicle;

import org.jspecify.annotations.NullMarked;
