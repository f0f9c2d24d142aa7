/** Plugin administration. */
@NullMarked
package dev.wenliu.platform.plugin.ui;

import org.jspecify.annotations.NullMarked;
