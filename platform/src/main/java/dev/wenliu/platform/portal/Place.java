package dev.wenliu.platform.portal;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.Glyph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A page of the product that navigation and search can name. */
public enum Place {
    HOME("", Glyph.HOME, Group.TOP),
    START("start", Glyph.START, Group.TOP),
    INBOX("inbox", Glyph.INBOX, Group.TOP),
    UNITS("units", Glyph.UNIT, Group.TOP),
    MINE("mine", Glyph.MINE, Group.MINE),
    HANDLED("handled", Glyph.HANDLED, Group.MINE),
    TOLD("told", Glyph.TOLD, Group.MINE),
    DRAFTS("drafts", Glyph.DRAFTS, Group.MINE),
    WATCHED("watched", Glyph.EYE, Group.MINE),
    STAFF("staff", Glyph.EDIT, Group.ADMIN),
    ACCOUNTS("admin/accounts", Glyph.PERSON, Group.ADMIN),
    LEAVING("admin/leaving", Glyph.HANDLED, Group.ADMIN),
    REGISTER("admin/register", Glyph.PRINT, Group.ADMIN),
    ROSTER("roster", Glyph.UPLOAD, Group.ADMIN),
    POSTS("admin/posts", Glyph.STAR, Group.ADMIN),
    RIGHTS("admin/rights", Glyph.CHECK, Group.ADMIN),
    PASSWORDS("admin/passwords", Glyph.LOCK, Group.ADMIN),
    PLUGINS("admin/plugins", Glyph.PLUGINS, Group.ADMIN),
    POLICIES("admin/policies", Glyph.SETTINGS, Group.ADMIN),
    TRIAL("trial", Glyph.FLOW, Group.ADMIN),
    ADMINISTRATORS("admin/administrators", Glyph.LOCK, Group.ADMIN),
    AUDIT("admin/audit", Glyph.ADMIN, Group.ADMIN),
    SETTINGS("settings", Glyph.SETTINGS, Group.OWN),
    LOGINS("logins", Glyph.LOCK, Group.OWN),
    HELP("help", Glyph.HELP, Group.OWN);

    private static final List<String> ADMINISTER =
            List.of(Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);

    public final String route;
    public final Glyph glyph;
    final Group group;

    Place(String route, Glyph glyph, Group group) {
        this.route = route;
        this.glyph = glyph;
        this.group = group;
    }

    /** The places of a group that the actor may open. */
    public static List<Place> of(Group group, Actor actor) {
        return Arrays.stream(values())
                .filter(place -> place.group == group && place.openTo(actor))
                .toList();
    }

    /** Whether the place stands in this group of the navigation. */
    public boolean in(Group group) {
        return this.group == group;
    }

    /** Whether navigation and search may name the place to the actor. */
    public boolean openTo(Actor actor) {
        return switch (this) {
            case WATCHED -> actor.has(Role.UNIT_WATCHER);
            case STAFF -> actor.has(Role.HR) || actor.has(Role.UNIT_WATCHER);
            case ACCOUNTS -> actor.has(Role.HR) || actor.has(Role.ADMINISTRATOR);
            case TRIAL ->
                actor.has(Role.HR)
                        || actor.has(Role.LEGAL)
                        || actor.has(Role.ADMINISTRATOR)
                        || actor.has(Role.INFORMATION_CENTRE)
                        || actor.has(Role.UNIT_WATCHER);
            case REGISTER, LEAVING, ROSTER -> actor.has(Role.HR);
            case POSTS, RIGHTS -> actor.has(Role.HR) || actor.has(Role.RIGHTS_GIVER);
            case POLICIES -> actor.has(Role.OFFICE) || actor.has(Role.UNIT_WATCHER);
            case PASSWORDS -> actor.has(Role.HR) || actor.has(Role.INFORMATION_OFFICER);
            case PLUGINS -> actor.has(Role.MODULE_KEEPER) || actor.has(Role.RIGHTS_GIVER);
            case ADMINISTRATORS ->
                actor.has(Role.HR)
                        || actor.has(Role.INFORMATION_CENTRE)
                        || ADMINISTER.stream().anyMatch(actor::has);
            case AUDIT -> actor.has(Role.AUDITOR) || actor.has(Role.OFFICE);
            default -> true;
        };
    }

    /** The key of the place's name. */
    public String key() {
        return "portal.place." + name().toLowerCase(Locale.ROOT);
    }

    /** Where in the navigation a place stands. */
    public enum Group {
        TOP,
        MINE,
        ADMIN,
        /** Reached from the top bar. */
        OWN
    }
}
