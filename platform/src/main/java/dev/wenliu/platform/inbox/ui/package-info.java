/** Inbox, handled and told. */
@NullMarked
package dev.wenliu.platform.inbox.ui;

import org.jspecify.annotations.NullMarked;
