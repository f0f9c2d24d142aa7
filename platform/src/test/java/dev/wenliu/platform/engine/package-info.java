/** Tests of the token engine and its locks. */
@NullMarked
package dev.wenliu.platform.engine;

import org.jspecify.annotations.NullMarked;
