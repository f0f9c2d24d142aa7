package dev.wenliu.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the seals; seals are only ever added. */
@Repository
class SealTables {

    private static final String UNSEALED = """
            from audit_row r where r.id >= ? and not exists (select 1 from audit_sealed_row s where s.row_id = r.id)
            """;
    private static final String COVERED = """
            select s.seal, s.row_id, r.id, r.at, r.actor, r.act, r.object_type, r.object_id, r.sentence, r.previous_hash, r.hash
            from audit_sealed_row s left join audit_row r on r.id = s.row_id order by s.seal, s.place
            """;
    private static final UUID BEGINNING = new UUID(0, 0);
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate streams;

    SealTables(JdbcClient sql, JdbcTemplate jdbc) {
        this.sql = sql;
        streams = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        streams.setFetchSize(ROWS_AT_ONCE);
    }

    /** Makes every other sealer wait until this transaction ends; the last seal's number and hash. */
    Head lock() {
        sql.sql("update audit_seal_head set seal = seal where id = 1").update();
        return head();
    }

    Head head() {
        return sql.sql("select seal, hash from audit_seal_head where id = 1")
                .query((row, number) -> new Head(row.getLong("seal"), row.getString("hash")))
                .single();
    }

    Optional<Seal> last() {
        return sql.sql("select * from audit_seal order by id desc fetch first 1 rows only")
                .query((row, number) -> seal(row))
                .optional();
    }

    /** Rows that no seal covers, from those that were made then; from the very first without a time. */
    List<Sealed> unsealed(@Nullable Instant from, int most) {
        return sql.sql("select r.id, r.hash " + UNSEALED + " order by r.id fetch first " + most + " rows only")
                .param(from == null ? BEGINNING : new UUID(from.toEpochMilli() << 16, 0))
                .query((row, number) -> new Sealed(row.getObject("id", UUID.class), row.getString("hash")))
                .list();
    }

    SealReport.Unsealed open() {
        return sql.sql("select count(*) as open, min(r.at) as oldest " + UNSEALED)
                .param(BEGINNING)
                .query((row, number) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new SealReport.Unsealed(row.getLong("open"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    void add(Seal seal, List<Sealed> rows) {
        sql.sql(
                        "insert into audit_seal (id, row_count, digest, previous_hash, sealed_at, hash) values (?, ?, ?, ?, ?, ?)")
                .params(
                        seal.id(),
                        seal.rows(),
                        seal.digest(),
                        seal.previousHash(),
                        seal.at().atOffset(ZoneOffset.UTC),
                        seal.hash())
                .update();
        var batch = new ArrayList<Object[]>();
        for (int place = 0; place < rows.size(); place++)
            batch.add(new Object[] {rows.get(place).id(), seal.id(), place});
        streams.batchUpdate("insert into audit_sealed_row (row_id, seal, place) values (?, ?, ?)", batch);
        sql.sql("update audit_seal_head set seal = ?, hash = ? where id = 1")
                .params(seal.id(), seal.hash())
                .update();
    }

    /** All seals, the first one first; must be closed. */
    Stream<Seal> seals() {
        return streams.queryForStream("select * from audit_seal order by id", (row, number) -> seal(row));
    }

    /** All rows that seals cover, in the order in which they were sealed; must be closed. */
    Stream<Covered> covered() {
        return streams.queryForStream(COVERED, (row, number) -> covered(row));
    }

    private static Covered covered(ResultSet row) throws SQLException {
        UUID there = row.getObject("id", UUID.class);
        return new Covered(
                row.getLong("seal"), row.getObject("row_id", UUID.class), there == null ? null : AuditRows.read(row));
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("id"),
                row.getInt("row_count"),
                row.getString("digest"),
                row.getString("previous_hash"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("hash"));
    }

    /** The number and hash of the last seal; zero and empty before the first. */
    record Head(long seal, String hash) {}

    /** A row as a seal covers it. */
    record Sealed(UUID id, String hash) {

        /** What a seal's digest is over. */
        static String digest(List<Sealed> rows) {
            var canonical = new Canonical();
            for (Sealed row : rows) canonical.with(row.id.toString()).with(row.hash);
            return canonical.hash();
        }
    }

    /** A row that a seal covers; null where it is gone. */
    record Covered(long seal, UUID id, @Nullable AuditRow row) {}
}
