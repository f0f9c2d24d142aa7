/** The page that shows the three administrators and what each may do. */
@NullMarked
package dev.wenliu.platform.administrators.ui;

import org.jspecify.annotations.NullMarked;
