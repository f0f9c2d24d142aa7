/** The tree of units, who works there and who holds which office; rights as they are declared, and the words for them. */
@NullMarked
@NamedInterface("ui")
package dev.wenliu.platform.register.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
