/** Tests of the rules on their own. */
@NullMarked
package dev.wenliu.platform.rule;

import org.jspecify.annotations.NullMarked;
