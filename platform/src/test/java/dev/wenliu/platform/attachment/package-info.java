/** Tests of attachments. */
@NullMarked
package dev.wenliu.platform.attachment;

import org.jspecify.annotations.NullMarked;
