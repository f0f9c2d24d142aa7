package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The units of the company. Answers come from a snapshot in memory that every change renews; they cost no SQL. */
@Service
public class Units {

    /** The unit with this id; refuses an unknown id. */
    public Unit get(UnitId id) {
        throw new UnsupportedOperationException();
    }

    /** The unit with this code. */
    public Optional<Unit> byCode(String code) {
        throw new UnsupportedOperationException();
    }

    /** The unit a person belongs to. */
    public Unit of(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** All units, parents before children. */
    public List<Unit> all() {
        throw new UnsupportedOperationException();
    }

    /** The units over which a person is the information officer. */
    public List<Unit> withInformationOfficer(PersonId person) {
        throw new UnsupportedOperationException();
    }
}
