/** The audit log for its readers: found, exported and verified. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel::ui", "audit", "organisation", "organisation::ui"})
package dev.wenliu.platform.auditlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
