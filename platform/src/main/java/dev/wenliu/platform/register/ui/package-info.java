/** The tree of units, who works there and who holds which office. */
@NullMarked
package dev.wenliu.platform.register.ui;

import org.jspecify.annotations.NullMarked;
