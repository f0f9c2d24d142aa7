package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.plugin.PluginInfo.Kind;
import dev.wenliu.platform.pluginloading.LoadingReason;
import dev.wenliu.plugin.api.AssigneeRule;
import dev.wenliu.plugin.api.DashboardCard;
import dev.wenliu.plugin.api.FieldType;
import dev.wenliu.plugin.api.HealthCheck;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.NodeType;
import dev.wenliu.plugin.api.OptionSource;
import dev.wenliu.plugin.api.Text;
import org.pf4j.ExtensionPoint;

/** An extension object of a loaded plugin with what it says of itself. */
record Offer(Kind kind, String name, Label title, ExtensionPoint extension) {

    /** Asks the extension what it is; refuses one of a kind that the product does not know. */
    static Offer of(Object extension) {
        return switch (extension) {
            case ModuleView page -> {
                var descriptor = page.descriptor();
                yield of(Kind.PAGE, descriptor.name(), descriptor.title(), page);
            }
            case FieldType field -> {
                var descriptor = field.descriptor();
                yield of(Kind.FIELD, descriptor.name(), descriptor.title(), field);
            }
            case NodeType step -> {
                var descriptor = step.descriptor();
                yield of(Kind.STEP, descriptor.name(), descriptor.title(), step);
            }
            case OptionSource source -> {
                var descriptor = source.descriptor();
                yield of(Kind.OPTIONS, descriptor.name(), descriptor.title(), source);
            }
            case AssigneeRule rule -> {
                var descriptor = rule.descriptor();
                yield of(Kind.RULE, descriptor.name(), descriptor.title(), rule);
            }
            case DashboardCard card -> {
                var descriptor = card.descriptor();
                yield of(Kind.CARD, descriptor.name(), descriptor.title(), card);
            }
            case HealthCheck check -> {
                var descriptor = check.descriptor();
                yield of(Kind.HEALTH, descriptor.name(), descriptor.title(), check);
            }
            default ->
                throw new Refusal(
                        LoadingReason.UNKNOWN_EXTENSION, extension.getClass().getName());
        };
    }

    PluginInfo.Extension info(String plugin) {
        return new PluginInfo.Extension(kind, new ExtensionId(plugin, name), title);
    }

    private static Offer of(Kind kind, String name, Text title, ExtensionPoint extension) {
        return new Offer(kind, name, new Label(title.zh(), title.en()), extension);
    }
}
