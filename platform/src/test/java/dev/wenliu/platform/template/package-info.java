/** Tests of the feature in the whole product. */
@NullMarked
package dev.wenliu.platform.template;

import org.jspecify.annotations.NullMarked;
