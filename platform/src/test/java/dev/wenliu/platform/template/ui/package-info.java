/** Tests of the pages of template. */
@NullMarked
package dev.wenliu.platform.template.ui;

import org.jspecify.annotations.NullMarked;
