/** Tests of the shell's views. */
@NullMarked
package dev.wenliu.platform.portal.ui;

import org.jspecify.annotations.NullMarked;
