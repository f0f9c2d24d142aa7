/** Tests of forms. */
@NullMarked
package dev.wenliu.platform.form;

import org.jspecify.annotations.NullMarked;
