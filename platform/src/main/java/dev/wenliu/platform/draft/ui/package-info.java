/** The list of forms that somebody began to fill. */
@NullMarked
package dev.wenliu.platform.draft.ui;

import org.jspecify.annotations.NullMarked;
