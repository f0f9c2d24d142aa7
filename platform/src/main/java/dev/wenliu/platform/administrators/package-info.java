/** 三员分立: who the three administrators are, whether they are divided, and since when; what each may do follows from {@code administration}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel::ui", "administration", "audit", "organisation"})
package dev.wenliu.platform.administrators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
