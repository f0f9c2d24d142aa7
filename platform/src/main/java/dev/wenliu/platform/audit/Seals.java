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
    private final SealAnchors anchors;

    Seals(SealTables tables, SealAnchors anchors) {
        this.tables = tables;
        this.anchors = anchors;
    }

    /** For an auditor: reads the whole log once, in the memory of a page of rows, and tells what is not as it was written. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public SealReport verify(Actor actor) {
        actor.require(Role.AUDITOR, Role.OFFICE);
        var check = new SealCheck(anchors.read()); // before the first query: what is noted later is not in its snapshot
        Head head = tables.head();
        try (Stream<Seal> seals = tables.seals();
                Stream<Covered> rows = tables.covered()) {
            Iterator<Covered> covered = rows.iterator();
            seals.forEach(seal -> check.next(seal, covered));
            check.end(head, covered);
        }
        return check.report(tables.open());
    }
}
