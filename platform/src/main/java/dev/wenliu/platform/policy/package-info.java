/** Limits that the office sets for the whole company, and that units narrow for their own branch but never widen (2.1.1). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel::ui", "audit", "organisation"})
package dev.wenliu.platform.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
