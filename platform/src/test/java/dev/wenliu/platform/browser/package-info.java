/** A real Chromium for the journeys. */
@NullMarked
package dev.wenliu.platform.browser;

import org.jspecify.annotations.NullMarked;
