/** Inbox, rounds on the engine and what may be done with a task. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisation",
            "audit",
            "notification",
            "form",
            "flow",
            "signoff",
            "engine",
            "template",
            "matter",
            "plugin"
        })
package dev.wenliu.platform.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
