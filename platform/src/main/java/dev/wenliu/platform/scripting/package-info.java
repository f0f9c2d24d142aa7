/** Scripts that authors of flows write: a sandbox that takes values in and gives a value out, within limits. GraalVM is seen only here. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package dev.wenliu.platform.scripting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
