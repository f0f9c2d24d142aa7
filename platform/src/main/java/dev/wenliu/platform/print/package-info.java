/** A matter on paper: what its sheet says, and the page that is printed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "organisation",
            "audit",
            "form",
            "flow",
            "rule",
            "template",
            "matter",
            "round",
            "task"
        })
package dev.wenliu.platform.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
