/** Tests of the whole product. */
@NullMarked
package dev.wenliu.platform;

import org.jspecify.annotations.NullMarked;
