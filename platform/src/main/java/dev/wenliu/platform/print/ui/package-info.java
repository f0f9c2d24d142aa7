/** The page that is printed. */
@NullMarked
package dev.wenliu.platform.print.ui;

import org.jspecify.annotations.NullMarked;
