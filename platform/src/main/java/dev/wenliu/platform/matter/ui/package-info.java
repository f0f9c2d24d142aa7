/** One's own matters and drafts. */
@NullMarked
@NamedInterface("ui")
package dev.wenliu.platform.matter.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
