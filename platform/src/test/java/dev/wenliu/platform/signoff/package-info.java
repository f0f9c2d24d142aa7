/** Tests of the sign-off machine. */
@NullMarked
package dev.wenliu.platform.signoff;

import org.jspecify.annotations.NullMarked;
