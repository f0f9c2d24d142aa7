/** The pure sign-off machine: rounds, seats and tallies; acts in, new round and events out. No Spring, no I/O. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dev.wenliu.platform.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
