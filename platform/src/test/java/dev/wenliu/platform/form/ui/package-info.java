/** Forms as pages show them. */
@NullMarked
package dev.wenliu.platform.form.ui;

import org.jspecify.annotations.NullMarked;
