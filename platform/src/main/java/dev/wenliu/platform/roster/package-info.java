/** Units and persons as a workbook: human resources takes the whole register out, changes it in a spreadsheet and brings it back (1.2, 1.3, 2.4.1). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel::ui", "audit", "organisation", "register"})
package dev.wenliu.platform.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
