/** The authored model of a flow: package, chart, node definitions, assignee rules and their resolution, path walk. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "plugin", "rule", "form", "filling", "signoff"})
package dev.wenliu.platform.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
