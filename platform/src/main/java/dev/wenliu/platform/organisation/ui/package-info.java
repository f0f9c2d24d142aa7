/** Components that show and choose persons of the company. */
@NullMarked
@NamedInterface("ui")
package dev.wenliu.platform.organisation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
