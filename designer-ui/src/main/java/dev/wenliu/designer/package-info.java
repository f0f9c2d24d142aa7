/** Components that draw: values in, events out, and no office concept. */
@NullMarked
package dev.wenliu.designer;

import org.jspecify.annotations.NullMarked;
