/** Filled forms that are not submitted yet. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "organisation",
            "plugin",
            "attachment",
            "form",
            "flow",
            "template",
            "matter"
        })
package dev.wenliu.platform.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
