/** Inbox, pages of matters and what may be done with a task; steps that plugins do. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "attachment",
            "attachment::ui",
            "organisation",
            "audit",
            "notification",
            "calendar",
            "form",
            "form::ui",
            "flow",
            "signoff",
            "engine",
            "template",
            "matter",
            "matter::ui",
            "round",
            "plugin"
        })
package dev.wenliu.platform.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
