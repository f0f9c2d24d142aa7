/** Matters on paper. */
@NullMarked
package dev.wenliu.platform.print;

import org.jspecify.annotations.NullMarked;
