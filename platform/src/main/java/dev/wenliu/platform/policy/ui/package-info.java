/** The page on which policies are set and narrowed. */
@NullMarked
package dev.wenliu.platform.policy.ui;

import org.jspecify.annotations.NullMarked;
