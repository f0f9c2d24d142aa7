/** The page of a person's own sessions, and what an open page does when its session ends. */
@NullMarked
package dev.wenliu.platform.session.ui;

import org.jspecify.annotations.NullMarked;
