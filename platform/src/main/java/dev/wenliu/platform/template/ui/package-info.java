/** The catalogue of flows to start. */
@NullMarked
package dev.wenliu.platform.template.ui;

import org.jspecify.annotations.NullMarked;
