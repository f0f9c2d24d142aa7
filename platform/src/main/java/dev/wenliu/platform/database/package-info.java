/** Connections to the database: those on which the product works, and those that make its tables. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.wenliu.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
