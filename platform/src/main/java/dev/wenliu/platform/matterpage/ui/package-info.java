/** The page of a matter and the page that starts one. */
@NullMarked
@NamedInterface("ui")
package dev.wenliu.platform.matterpage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
