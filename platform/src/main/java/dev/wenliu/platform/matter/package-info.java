/** One running flow (事项): start, form data, state, history and who may read it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "attachment",
            "organisation",
            "audit",
            "notification",
            "calendar",
            "form",
            "flow",
            "engine",
            "template",
            "rule"
        })
package dev.wenliu.platform.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
