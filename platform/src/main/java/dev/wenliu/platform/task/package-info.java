/** Inbox, rounds on the engine and what may be done with a task. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "organisation",
            "audit",
            "notification",
            "form",
            "form::ui",
            "flow",
            "signoff",
            "engine",
            "template",
            "matter",
            "matter::ui",
            "plugin"
        })
package dev.wenliu.platform.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
