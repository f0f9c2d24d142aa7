/** What departments apply for about their own people, and human resources decides: accounts, rights, moves, contracts (1.3, 2.4.1, 2.5.1). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "naming",
            "audit",
            "notification",
            "organisation",
            "organisation::ui",
            "register",
            "register::ui",
            "security",
            "security::ui"
        })
package dev.wenliu.platform.personnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
