package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.TemplateId;
import dev.wenliu.platform.kernel.VersionId;

/**
 * A published version of a flow template; it never changes (I7), so it is kept in memory once read.
 *
 * @param number counts from 1 within the template
 * @param engineDefinition what the engine calls the compiled chart
 */
public record TemplateVersion(
        VersionId id, TemplateId template, int number, FlowPackage flow, String engineDefinition) {}
