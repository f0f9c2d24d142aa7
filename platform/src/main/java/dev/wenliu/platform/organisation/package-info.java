/** Units, persons, posts, roles, company leaders in charge, system leaders and information officers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel::ui", "naming", "administration"})
package dev.wenliu.platform.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
