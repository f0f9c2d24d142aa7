/** The append-only log of every act, chained per matter so that tampering shows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dev.wenliu.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
