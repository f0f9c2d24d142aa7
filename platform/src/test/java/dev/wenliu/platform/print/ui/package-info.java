/** The page that is printed, without a browser. */
@NullMarked
package dev.wenliu.platform.print.ui;

import org.jspecify.annotations.NullMarked;
