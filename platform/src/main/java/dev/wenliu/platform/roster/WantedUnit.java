package dev.wenliu.platform.roster;

import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.Unit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a workbook wants it.
 *
 * @param now as it stands; null for a new one
 * @param parent code of the unit above; empty for the company
 * @param holders the login of each holder, empty for nobody; only offices of which the workbook speaks
 */
record WantedUnit(
        RosterRow row,
        @Nullable Unit now,
        String code,
        Unit.Names names,
        Unit.Kind kind,
        String parent,
        Map<Office, String> holders) {}
