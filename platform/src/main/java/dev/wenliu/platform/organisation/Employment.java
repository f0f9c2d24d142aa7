package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a person belongs to the company; whoever is neither regular nor hired staff gets no account (1.3).
 *
 * @param contractEnd the last day of a hired person's contract; null for regular staff
 */
public record Employment(Kind kind, @Nullable LocalDate contractEnd) {

    /** Regular staff. */
    public static final Employment REGULAR = new Employment(Kind.REGULAR, null);

    public Employment {
        if (kind == Kind.HIRED && contractEnd == null) throw new Refusal(OrganisationReason.CONTRACT_END_MISSING);
        if (kind == Kind.REGULAR && contractEnd != null) throw new Refusal(OrganisationReason.CONTRACT_END_NEEDLESS);
    }

    /** Hired until this day. */
    public static Employment hiredUntil(LocalDate day) {
        return new Employment(Kind.HIRED, day);
    }

    /** Whether the contract is over on this day. */
    public boolean overOn(LocalDate day) {
        return contractEnd != null && contractEnd.isBefore(day);
    }

    /** Who may have an account. */
    public enum Kind {
        /** 在编正式职工. */
        REGULAR,
        /** 聘用人员, with a contract that ends. */
        HIRED
    }
}
