/** How somebody leaves: others take over what waits, the account is frozen, and only then it is noted that the person has left (2.4.1). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "kernel::ui", "organisation", "organisation::ui", "register", "task", "inbox"})
package dev.wenliu.platform.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
