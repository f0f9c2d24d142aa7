/** What waits for somebody, what somebody handled and what somebody was told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "organisation",
            "calendar",
            "flow",
            "template",
            "matter",
            "matter::ui",
            "round",
            "matterpage::ui"
        })
package dev.wenliu.platform.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
