/** Shows and changes one field with native Vaadin components, by its type and by what the reader may do with it. */
@NullMarked
@NamedInterface("ui")
package dev.wenliu.platform.filling.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
