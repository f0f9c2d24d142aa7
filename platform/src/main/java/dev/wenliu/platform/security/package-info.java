/** Accounts, login and the rule that every route is denied until someone is logged in. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "organisation",
            "register",
            "audit",
            "session",
            "notification",
            "policy"
        })
package dev.wenliu.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
