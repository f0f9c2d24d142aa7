/** The tree of units, who works there and who holds which office. */
@NullMarked
package dev.wenliu.platform.organisation.ui;

import org.jspecify.annotations.NullMarked;
