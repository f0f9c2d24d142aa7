/** Tests of the words that every feature shares. */
@NullMarked
package dev.wenliu.platform.kernel;

import org.jspecify.annotations.NullMarked;
