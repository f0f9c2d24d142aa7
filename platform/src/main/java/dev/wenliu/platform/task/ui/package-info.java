/** Inbox, matter page and start page. */
@NullMarked
package dev.wenliu.platform.task.ui;

import org.jspecify.annotations.NullMarked;
