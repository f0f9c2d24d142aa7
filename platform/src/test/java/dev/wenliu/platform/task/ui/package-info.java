/** Tests of the pages of task. */
@NullMarked
package dev.wenliu.platform.task.ui;

import org.jspecify.annotations.NullMarked;
