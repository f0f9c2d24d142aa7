/** Rules over filled fields: conditions and formulas as trees, and the one evaluator that forms and routing share. */
@NullMarked
@ApplicationModule(allowedDependencies = {"scripting"})
package dev.wenliu.platform.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
