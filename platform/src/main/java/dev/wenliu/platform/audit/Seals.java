package dev.wenliu.platform.audit;

import dev.wenliu.platform.audit.SealTables.Covered;
import dev.wenliu.platform.audit.SealTables.Head;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Role;
import java.util.Iterator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The chain of seals over the whole log, and its check. */
@Service
public class Seals {

    private final SealTables tables;

    Seals(SealTables tables) {
        this.tables = tables;
    }

    /** For an auditor: reads the whole log once, in the memory of a page of rows, and tells what is not as it was written. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public SealReport verify(Actor actor) {
        actor.require(Role.AUDITOR);
        Head head = tables.head();
        var check = new SealCheck();
        try (Stream<Seal> seals = tables.seals();
                Stream<Covered> rows = tables.covered()) {
            Iterator<Covered> covered = rows.iterator();
            seals.forEach(seal -> check.next(seal, covered));
            check.end(head, covered);
        }
        return check.report(tables.countUnsealed());
    }
}
