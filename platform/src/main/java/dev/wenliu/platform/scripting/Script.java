package dev.wenliu.platform.scripting;

import dev.wenliu.platform.kernel.Label;

/**
 * A script as its author wrote it: an expression, or statements with {@code return}, over {@code form}.
 *
 * @param place what people call the element it stands at; every refusal names it
 */
public record Script(Label place, String text) {}
