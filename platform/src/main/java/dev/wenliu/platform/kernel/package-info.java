/** Words every feature shares: typed ids, who acts, how an act is refused, texts, clock and paging. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.wenliu.platform.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
