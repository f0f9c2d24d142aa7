/** What is wrong with a flow package, in sentences: chart, form rules, rights, conditions, scripts, print and the company. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "form", "flow", "rule", "scripting"})
package dev.wenliu.platform.flowlint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
