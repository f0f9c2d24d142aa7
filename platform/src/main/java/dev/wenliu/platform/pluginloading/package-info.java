/** Class loaders of plugins: what a plugin sees, how its extensions are built, and how nothing of it stays in memory. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "pluginfile", "pluginhost"})
package dev.wenliu.platform.pluginloading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
