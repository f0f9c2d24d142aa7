/** A matter on paper: what its sheet says, and the page that is printed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "audit",
            "organisation",
            "rule",
            "form",
            "filling",
            "flow",
            "template",
            "matter",
            "round",
            "matterpage"
        })
package dev.wenliu.platform.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
