/** Serves attached files by their address. */
@NullMarked
package dev.wenliu.platform.attachment.rest;

import org.jspecify.annotations.NullMarked;
