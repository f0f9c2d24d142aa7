/** The pages of logging in and of choosing a password. */
@NullMarked
@NamedInterface("ui")
package dev.wenliu.platform.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
