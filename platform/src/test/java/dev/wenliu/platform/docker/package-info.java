/** The image that docker/ describes, checked without Docker. */
@NullMarked
package dev.wenliu.platform.docker;

import org.jspecify.annotations.NullMarked;
