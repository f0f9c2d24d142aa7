/** Tests of the feature in the whole product. */
@NullMarked
package dev.wenliu.platform.matter;

import org.jspecify.annotations.NullMarked;
