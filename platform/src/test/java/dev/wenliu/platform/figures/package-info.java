/** Figures: what the product promises in numbers, measured by {@code ./mvnw -Pfigures verify}. */
@NullMarked
package dev.wenliu.platform.figures;

import org.jspecify.annotations.NullMarked;
