package dev.wenliu.platform.register;

import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.Unit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one import changes of units and persons. Units are named by code and persons by login, since some of them are only about to be there.
 *
 * @param moved persons whose place changes now, as {@link Register#move} does it
 * @param managed persons whose own manager is named, or follows the unit again
 */
public record BulkChange(
        List<Opening> opened,
        List<Renaming> renamed,
        List<Placing> placed,
        List<Appointment> appointed,
        List<Newcomer> registered,
        List<Move> moved,
        List<Contract> employed,
        List<Managing> managed) {

    public BulkChange {
        opened = List.copyOf(opened);
        renamed = List.copyOf(renamed);
        placed = List.copyOf(placed);
        appointed = List.copyOf(appointed);
        registered = List.copyOf(registered);
        moved = List.copyOf(moved);
        employed = List.copyOf(employed);
        managed = List.copyOf(managed);
    }

    /** A unit that is new. */
    public record Opening(String code, Unit.Names names, Unit.Kind kind, String parent) {}

    /** A unit that is called otherwise. */
    public record Renaming(String code, Unit.Names names) {}

    /** A unit that is something else, or lies below another one. */
    public record Placing(String code, Unit.Kind kind, String parent) {}

    /**
     * An office of a unit.
     *
     * @param login who holds it from now on; null for nobody
     */
    public record Appointment(
            String unit, Office office, @Nullable String login) {}

    /** Where somebody works, and as what. */
    public record Place(String unit, String title, Set<String> posts) {

        public Place {
            posts = Set.copyOf(posts);
        }
    }

    /** Somebody who is registered. */
    public record Newcomer(String login, String name, Place place, Employment employment) {}

    /** Somebody who works elsewhere or as something else from now on. */
    public record Move(String login, Place place) {}

    /** How somebody is employed from now on. */
    public record Contract(String login, Employment employment) {}

    /**
     * Whose manager somebody is from now on.
     *
     * @param manager null where the manager follows from the unit again
     */
    public record Managing(String login, @Nullable String manager) {}
}
