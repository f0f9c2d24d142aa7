/** Flow templates and their versions: founding versions, catalogue, who may start. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "audit",
            "organisation",
            "plugin",
            "register",
            "flow",
            "flowlint",
            "flowfile",
            "engine"
        })
package dev.wenliu.platform.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
