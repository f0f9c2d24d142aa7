/** What human resources keeps: who is registered, works where and holds which office, and the tree of units (1.2, 1.3, 2.4.1, 2.5.4). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "naming",
            "administration",
            "audit",
            "notification",
            "organisation",
            "organisation::ui"
        })
package dev.wenliu.platform.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
