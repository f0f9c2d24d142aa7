/** Who is logged in, from where and since when: sessions are known to every node, end when unused or too old, and can be ended by their owner. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel::ui", "organisation", "audit", "policy"})
package dev.wenliu.platform.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
