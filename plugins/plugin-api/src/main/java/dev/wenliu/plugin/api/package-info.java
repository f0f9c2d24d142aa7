/** What a Wenliu plugin compiles against: extension points it implements and services the host gives it. */
@NullMarked
package dev.wenliu.plugin.api;

import org.jspecify.annotations.NullMarked;
