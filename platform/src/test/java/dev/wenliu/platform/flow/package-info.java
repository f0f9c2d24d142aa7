/** Tests of the authored model. */
@NullMarked
package dev.wenliu.platform.flow;

import org.jspecify.annotations.NullMarked;
