/** Tests of the shell. */
@NullMarked
package dev.wenliu.platform.portal;

import org.jspecify.annotations.NullMarked;
