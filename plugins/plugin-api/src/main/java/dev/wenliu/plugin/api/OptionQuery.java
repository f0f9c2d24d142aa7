package dev.wenliu.plugin.api;

/**
 * What a person looks for.
 *
 * @param text typed so far, empty for everything
 * @param offset how many to pass over
 * @param limit how many to answer at most
 * @param form the form in which the choice stands
 */
public record OptionQuery(String text, int offset, int limit, FieldContext form) {}
