package dev.wenliu.platform.engine;

/**
 * A token where it rests.
 *
 * @param instance the running chart
 * @param execution the place in it
 */
public record Token(String instance, String execution) {}
