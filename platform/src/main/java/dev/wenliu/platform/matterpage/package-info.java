/** One matter for one reader: its path, files and offers; and what would happen to a matter before it starts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "attachment",
            "attachment::ui",
            "organisation",
            "organisation::ui",
            "calendar",
            "notification",
            "form",
            "filling",
            "filling::ui",
            "formview::ui",
            "flow",
            "signoff",
            "template",
            "matter",
            "matter::ui",
            "draft",
            "round",
            "task"
        })
package dev.wenliu.platform.matterpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
