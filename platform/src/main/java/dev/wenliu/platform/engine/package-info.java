/** The only package that sees Flowable: compiles a chart, starts it and moves its tokens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "rule", "flow"})
package dev.wenliu.platform.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
