/** Finds what has a Chinese name, as people type it: by the name, by pinyin or by initials. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.wenliu.platform.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
