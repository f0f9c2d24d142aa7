/** What every page is made of. */
@NullMarked
package dev.wenliu.platform.kernel.ui;

import org.jspecify.annotations.NullMarked;
