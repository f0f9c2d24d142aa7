/** Shows a form with native Vaadin components: a document to read, with the fields that may be changed clearly so. */
@NullMarked
@NamedInterface("ui")
package dev.wenliu.platform.formview.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
