/** Notices to persons (通知): stored in the act's transaction, shown by the bell, each kind switchable per person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dev.wenliu.platform.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
