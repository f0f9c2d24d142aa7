/** Tests of the pages of matter. */
@NullMarked
@org.springframework.modulith.NamedInterface("ui")
package dev.wenliu.platform.matter.ui;

import org.jspecify.annotations.NullMarked;
