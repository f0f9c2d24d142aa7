/** A plugin's jar as a file: what it says of itself, and everything that is checked before anything of it runs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dev.wenliu.platform.pluginfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
