/** What may be done with a task, and the steps that plugins do. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisation",
            "plugin",
            "notification",
            "form",
            "filling",
            "flow",
            "signoff",
            "engine",
            "template",
            "matter",
            "round"
        })
package dev.wenliu.platform.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
