/** Files that people attach (附件): storage, metadata, limits, and who may read them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel::ui", "audit", "organisation", "policy"})
package dev.wenliu.platform.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
