/** The three administrators (三员) and what each may do: system, security, audit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dev.wenliu.platform.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
