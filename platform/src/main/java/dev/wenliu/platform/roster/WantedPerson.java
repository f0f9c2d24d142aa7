package dev.wenliu.platform.roster;

import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.register.BulkChange;
import org.jspecify.annotations.Nullable;

/**
 * A person as a workbook wants one.
 *
 * @param now as registered; null for somebody new
 * @param moved whether the place differs from the present one
 * @param manager login of a manager that does not follow from the unit; empty where it does
 */
record WantedPerson(
        RosterRow row,
        @Nullable Person now,
        String login,
        String name,
        BulkChange.Place place,
        boolean moved,
        Employment employment,
        String manager) {}
