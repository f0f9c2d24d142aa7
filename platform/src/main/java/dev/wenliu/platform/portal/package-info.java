/** The shell around every page: navigation, home, settings, help, the pages of plugins and the error pages. Nobody depends on it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::ui",
            "organisation",
            "plugin",
            "pluginhost",
            "notification",
            "flow",
            "template",
            "matter",
            "round",
            "inbox",
            "search",
            "search::ui"
        })
package dev.wenliu.platform.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
