package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.SortableId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored requests for a forgotten password; each lasts a day. */
@Repository
class PasswordRequests {

    private static final Duration LASTS = Duration.ofDays(1);
    private static final Duration LATELY = Duration.ofHours(1);
    private static final int MOST_FROM_ONE_ADDRESS = 5;

    private final JdbcClient sql;
    private final Clock clock;

    PasswordRequests(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A request that waits. */
    record Row(UUID id, PersonId person, String address, Instant askedAt) {}

    /** Stores a request unless one of the person's waits already, or the address asks too often; whether it did. */
    boolean add(@Nullable PersonId person, String address) {
        @Nullable Long id = person == null ? null : person.value();
        return sql.sql("""
                                insert into password_request (id, person, address, asked_at)
                                select cast(:id as uuid), cast(:person as bigint), cast(:address as varchar),
                                  cast(:now as timestamp with time zone)
                                where not exists (select 1 from password_request
                                    where person = :person and settled_at is null and asked_at > :since)
                                  and (select count(*) from password_request
                                    where address = :address and asked_at > :lately) < :most
                                """)
                        .param("id", SortableId.next())
                        .param("person", id)
                        .param("address", address)
                        .param("now", before(Duration.ZERO))
                        .param("since", before(LASTS))
                        .param("lately", before(LATELY))
                        .param("most", MOST_FROM_ONE_ADDRESS)
                        .update()
                == 1;
    }

    List<Row> waiting() {
        return sql.sql("select id, person, address, asked_at from password_request"
                        + " where person is not null and settled_at is null and asked_at > ? order by asked_at, id")
                .param(before(LASTS))
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getLong("person")),
                        row.getString("address"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Row> waiting(UUID id) {
        return waiting().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Settles a request; whether it still waited. */
    boolean settle(UUID id) {
        return sql.sql("update password_request set settled_at = ? where id = ? and settled_at is null")
                        .params(before(Duration.ZERO), id)
                        .update()
                == 1;
    }

    private OffsetDateTime before(Duration past) {
        return clock.instant().minus(past).atOffset(ZoneOffset.UTC);
    }
}
