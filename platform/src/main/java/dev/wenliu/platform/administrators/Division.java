package dev.wenliu.platform.administrators;

import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.OrganisationTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Since when the three administrators are divided (三员分立), or are no longer; every change stays in the audit log. */
@Service
public class Division {

    private final JdbcClient sql;
    private final OrganisationTables organisation;
    private final Audit audit;
    private final Clock clock;

    Division(JdbcClient sql, OrganisationTables organisation, Audit audit, Clock clock) {
        this.sql = sql;
        this.organisation = organisation;
        this.audit = audit;
        this.clock = clock;
    }

    /** One arrangement, and since when. */
    public record Since(boolean divided, Instant at) {}

    /** The last change; empty where they never were divided. */
    @Transactional(readOnly = true)
    public Optional<Since> last() {
        return sql.sql("select divided, at from administrators_divided order by id desc fetch first 1 rows only")
                .query((row, number) -> since(row))
                .optional();
    }

    /** Records the arrangement of this start if it is another one than before. */
    @Transactional
    public void note(Duties duties) {
        organisation.lock();
        boolean before = last().map(Since::divided).orElse(false);
        if (before == duties.divided()) return;
        sql.sql("insert into administrators_divided (divided, at) values (?, ?)")
                .params(duties.divided(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        String act = duties.divided() ? "divided" : "undivided";
        audit.record(new AuditEntry(
                null,
                "organisation.administrators-" + act,
                "administrators",
                "three",
                Sentence.of("organisation.audit.administrators-" + act)));
    }

    private static Since since(ResultSet row) throws SQLException {
        return new Since(
                row.getBoolean("divided"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
