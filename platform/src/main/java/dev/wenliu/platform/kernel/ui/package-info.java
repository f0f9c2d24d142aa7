/** Components that every view shares: page header, empty state, chips, times, persons, facts, toasts and the sentence for a refusal. */
@NullMarked
@NamedInterface("ui")
package dev.wenliu.platform.kernel.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
