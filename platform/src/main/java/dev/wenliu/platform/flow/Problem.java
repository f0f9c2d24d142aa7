package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.Sentence;

/** Something wrong in a flow package: the file, the element in it (empty for the whole file) and a sentence that says what. */
public record Problem(String file, String element, Sentence sentence) {}
