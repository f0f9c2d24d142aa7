/** Rounds, seats, inbox and history as they are stored, and what follows when a matter's tokens move. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisation",
            "notification",
            "flow",
            "signoff",
            "engine",
            "template",
            "matter"
        })
package dev.wenliu.platform.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
