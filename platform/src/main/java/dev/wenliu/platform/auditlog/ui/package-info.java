/** The page of the auditor. */
@NullMarked
package dev.wenliu.platform.auditlog.ui;

import org.jspecify.annotations.NullMarked;
