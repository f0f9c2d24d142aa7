/** What the product's start is compared with: the same libraries, and nothing of the product. */
@NullMarked
package dev.wenliu.bare;

import org.jspecify.annotations.NullMarked;
