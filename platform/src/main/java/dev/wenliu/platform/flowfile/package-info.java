/** Flow packages as files: reading folders, zips and parts, canonical form, hash, and the lint that refuses with sentences. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "scripting", "rule", "form", "flow", "flowlint", "signoff"})
package dev.wenliu.platform.flowfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
