/** Tests of the act path, and the fixtures that carry matters through it. */
@NullMarked
package dev.wenliu.platform.task;

import org.jspecify.annotations.NullMarked;
