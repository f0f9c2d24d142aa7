/** Tests of the pages of matter. */
@NullMarked
package dev.wenliu.platform.matter.ui;

import org.jspecify.annotations.NullMarked;
