package dev.wenliu.plugin.api;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a step knows about its matter.
 *
 * @param workId the same for every attempt of this step: the idempotency key
 * @param matterId the matter's id as text
 * @param number the matter's number, such as 用车-2026-0001
 * @param title the matter's title
 * @param form the filled form, field id to value
 * @param config what the chart's author configured for this step
 */
public record NodeContext(
        String workId,
        String matterId,
        String number,
        String title,
        Person initiator,
        ObjectNode form,
        ObjectNode config) {}
