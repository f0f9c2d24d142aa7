/** Finds people, matters, flows and pages from one field; who owns the pages tells them through {@link HitSource}. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "kernel::ui", "organisation", "flow", "template", "matter", "inbox"})
package dev.wenliu.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
