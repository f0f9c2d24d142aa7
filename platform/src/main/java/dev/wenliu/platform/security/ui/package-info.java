/** The pages of logging in and of choosing a password. */
@NullMarked
package dev.wenliu.platform.security.ui;

import org.jspecify.annotations.NullMarked;
