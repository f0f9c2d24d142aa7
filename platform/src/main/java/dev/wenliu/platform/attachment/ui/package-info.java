/** Shows attached files. */
@NullMarked
@NamedInterface("ui")
package dev.wenliu.platform.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
