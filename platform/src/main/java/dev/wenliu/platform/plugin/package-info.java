/** The plugin runtime on PF4J: desired state, class loaders, the one door into plugins, unloading without leaks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel::ui", "audit", "pluginfile", "pluginhost", "pluginloading"})
package dev.wenliu.platform.plugin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
