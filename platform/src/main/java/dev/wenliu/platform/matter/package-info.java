/** One running flow (事项): start, form data, state, history and who may read it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "audit",
            "attachment",
            "organisation",
            "plugin",
            "rule",
            "calendar",
            "form",
            "filling",
            "flow",
            "engine",
            "template"
        })
package dev.wenliu.platform.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
