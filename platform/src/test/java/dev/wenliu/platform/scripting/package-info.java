@NullMarked
package dev.wenliu.platform.scripting;

import org.jspecify.annotations.NullMarked;
