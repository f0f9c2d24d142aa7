/** Wenliu 文流: one module per office feature, walls verified by {@code StructureTest}. */
@NullMarked
package dev.wenliu.platform;

import org.jspecify.annotations.NullMarked;
