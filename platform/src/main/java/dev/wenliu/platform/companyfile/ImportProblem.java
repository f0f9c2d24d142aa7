package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.kernel.Sentence;

/**
 * One mistake in a company file.
 *
 * @param line where it stands, counted from 1
 * @param element what it is about, such as {@code unit finance}
 * @param sentence what is wrong
 */
public record ImportProblem(int line, String element, Sentence sentence) {}
