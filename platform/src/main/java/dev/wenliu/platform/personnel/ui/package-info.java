/** The pages on which departments apply, human resources decides, and the register of staff is read and printed. */
@NullMarked
package dev.wenliu.platform.personnel.ui;

import org.jspecify.annotations.NullMarked;
