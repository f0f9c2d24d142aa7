package dev.wenliu.platform.portal;

import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.plugin.api.DashboardCard;

/** A card that a running plugin adds to the workplace. */
public record ModuleCard(ExtensionId id, DashboardCard.Descriptor descriptor) {}
