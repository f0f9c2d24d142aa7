package dev.wenliu.platform.filling.ui;

import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.plugin.Extensions;
import dev.wenliu.platform.plugin.Plugins;
import org.springframework.stereotype.Component;

/** What the parts of every form draw on: the words, and who knows values, plugins, files, people and units. */
@Component
public record FormTools(
        Texts texts,
        Forms forms,
        Extensions extensions,
        Plugins plugins,
        FieldFiles files,
        People people,
        Units units) {}
