/** Forms: schema, field rights per node, evaluation and validation on the server; rendering is in {@code form.ui}. */
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
            "scripting"
        })
package dev.wenliu.platform.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
