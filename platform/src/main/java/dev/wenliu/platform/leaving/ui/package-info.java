/** The page on which human resources helps somebody to leave. */
@NullMarked
package dev.wenliu.platform.leaving.ui;

import org.jspecify.annotations.NullMarked;
