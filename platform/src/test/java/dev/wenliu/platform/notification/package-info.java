/** Tests of the feature in the whole product. */
@NullMarked
package dev.wenliu.platform.notification;

import org.jspecify.annotations.NullMarked;
