/** Tests of flow packages as files. */
@NullMarked
package dev.wenliu.platform.flowfile;

import org.jspecify.annotations.NullMarked;
