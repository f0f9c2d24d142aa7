/** What the host gives to plugins: their tables, the database on the host's transaction, people. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "organisation", "pluginfile", "audit", "calendar", "notification"})
package dev.wenliu.platform.pluginhost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
