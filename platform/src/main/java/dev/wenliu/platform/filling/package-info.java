/** Filling a form: evaluation, validation and field rights on the server, drafts and changes; rendering is in {@code filling.ui}. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "attachment",
            "attachment::ui",
            "organisation",
            "plugin",
            "rule",
            "scripting",
            "form"
        })
package dev.wenliu.platform.filling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
