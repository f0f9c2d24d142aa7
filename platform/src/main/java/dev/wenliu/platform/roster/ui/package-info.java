/** The page where human resources takes units and persons out as a workbook and brings them back. */
@NullMarked
package dev.wenliu.platform.roster.ui;

import org.jspecify.annotations.NullMarked;
