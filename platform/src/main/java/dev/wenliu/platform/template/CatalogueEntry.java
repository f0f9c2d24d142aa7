package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.VersionId;

/** A flow that the reader may start. */
public record CatalogueEntry(VersionId version, FlowDefinition definition, Label owner, boolean favourite) {}
