/** Companies as files: reading, the check that names every mistake with its line, and what a first start begins with. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "administration", "organisation", "register"})
package dev.wenliu.platform.companyfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
