/** The attack suite: cases that must be refused while canaries stay silent, lawful counter-cases, and one report. */
@NullMarked
package dev.wenliu.platform.attack;

import org.jspecify.annotations.NullMarked;
