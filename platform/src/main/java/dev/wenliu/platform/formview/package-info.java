/** A form as a whole on the screen, with its line items; what shows a single field is in {@code filling.ui}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel::ui", "rule", "plugin", "form", "filling", "filling::ui"})
package dev.wenliu.platform.formview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
