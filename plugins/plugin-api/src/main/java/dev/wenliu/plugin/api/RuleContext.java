package dev.wenliu.plugin.api;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a rule knows of the matter for which it finds people.
 *
 * @param initiator who started the matter, or is about to
 * @param form the form as it stands, field id to value
 * @param config what the chart's author configured for this rule
 */
public record RuleContext(Person initiator, ObjectNode form, ObjectNode config) {}
