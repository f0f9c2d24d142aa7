package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the log; there is no update and no delete. */
@Repository
class AuditRows {

    private static final String INSERT = """
            insert into audit_row (id, at, actor, act, object_type, object_id, sentence, previous_hash, hash)
            values (:id, :at, :actor, :act, :objectType, :objectId, :sentence, :previousHash, :hash)
            """;
    private static final String CHAIN = """
            select id, at, actor, act, object_type, object_id, sentence, previous_hash, hash from audit_row
            where object_id = ? and object_type = ? and previous_hash is not null order by id
            """;

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final SealBell bell;

    AuditRows(JdbcClient sql, NamedParameterJdbcTemplate batches, SealBell bell) {
        this.sql = sql;
        this.batches = batches;
        this.bell = bell;
    }

    void insert(AuditRow row) {
        sql.sql(INSERT).paramSource(values(row)).update();
        bell.written();
    }

    /** One batch of statements. */
    void insertAll(List<AuditRow> rows) {
        if (rows.isEmpty()) return;
        batches.batchUpdate(INSERT, rows.stream().map(AuditRows::values).toArray(SqlParameterSource[]::new));
        bell.written();
    }

    private static SqlParameterSource values(AuditRow row) {
        return new MapSqlParameterSource("id", row.id())
                .addValue("at", row.at().atOffset(ZoneOffset.UTC))
                .addValue("actor", row.actor() == null ? null : row.actor().value(), Types.BIGINT)
                .addValue("act", row.act())
                .addValue("objectType", row.objectType())
                .addValue("objectId", row.objectId())
                .addValue("sentence", row.sentence())
                .addValue("previousHash", row.previousHash(), Types.VARCHAR)
                .addValue("hash", row.hash());
    }

    List<AuditRow> chainOf(String objectType, String objectId) {
        return sql.sql(CHAIN)
                .params(objectId, objectType)
                .query((row, number) -> read(row))
                .list();
    }

    static AuditRow read(ResultSet row) throws SQLException {
        Long actor = row.getObject("actor", Long.class);
        return new AuditRow(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor == null ? null : new PersonId(actor),
                row.getString("act"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("sentence"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
