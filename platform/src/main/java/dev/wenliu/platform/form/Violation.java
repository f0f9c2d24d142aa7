package dev.wenliu.platform.form;

import dev.wenliu.platform.kernel.Sentence;

/**
 * Why a filled form cannot be accepted yet.
 *
 * @param path a field id, or {@code <line items>[<row from 0>].<column>}
 */
public record Violation(String path, Sentence sentence) {}
