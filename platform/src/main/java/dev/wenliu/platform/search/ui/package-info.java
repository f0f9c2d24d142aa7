/** The command palette and the card of a person. */
@NullMarked
@NamedInterface("ui")
package dev.wenliu.platform.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
