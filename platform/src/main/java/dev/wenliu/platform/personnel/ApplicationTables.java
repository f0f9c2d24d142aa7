package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Search;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.SortableId;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.kernel.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stores applications; what is wished for as JSON, since each kind asks for something else. */
@Repository
class ApplicationTables {

    private static final String COLUMNS =
            "select id, kind, unit, subject, content, reason, applicant, applied_at, state,"
                    + " decided_by, decided_at, answer from account_application ";

    private final JdbcClient sql;
    private final Clock clock;

    ApplicationTables(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Stores an application that waits; refuses a second one about the same person. */
    Application add(Application.Handed handed, PersonId applicant) {
        Wish wish = handed.wish();
        PersonId person = wish.person();
        var application = Application.waiting(SortableId.next(), handed, applicant, clock.instant());
        try {
            sql.sql("insert into account_application (id, kind, unit, person, subject, content, reason, waiting_for,"
                            + " applicant, applied_at, state) values (:id, :kind, :unit, :person, :subject, :content,"
                            + " :reason, :waiting, :applicant, :at, 'WAITING')")
                    .param("id", application.id())
                    .param("kind", WishKind.of(wish).name())
                    .param("unit", handed.unit().value())
                    .param("person", person == null ? null : person.value(), Types.BIGINT)
                    .param("subject", handed.subject())
                    .param("content", JsonMapper.shared().writeValueAsString(wish))
                    .param("reason", handed.reason())
                    .param("waiting", subjectKey(wish))
                    .param("applicant", applicant.value())
                    .param("at", application.appliedAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException waits) {
            throw new Refusal(PersonnelReason.WAITS_ALREADY, handed.subject());
        }
        return application;
    }

    /** The application, locked until the transaction ends. */
    Application lock(UUID id) {
        return sql.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query((row, number) -> application(row))
                .optional()
                .orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
    }

    void settle(UUID id, Application.State state, PersonId by, String answer) {
        sql.sql(
                        "update account_application set state = ?, decided_by = ?, decided_at = ?, answer = ?, waiting_for = null"
                                + " where id = ?")
                .params(state.name(), by.value(), clock.instant().atOffset(ZoneOffset.UTC), answer, id)
                .update();
    }

    /** What the filter finds: what waits with the longest waiting first, anything else with the latest first. */
    Slice<Application> page(ApplicationFilter filter, Window window) {
        Map<String, Object> values = new HashMap<>(Map.of("text", new Search(filter.text()).pattern()));
        String where = where(filter, values);
        long total = sql.sql("select count(*) from account_application " + where)
                .params(values)
                .query(Long.class)
                .single();
        values.put("offset", window.offset());
        values.put("limit", window.limit());
        String order = filter.state() == Application.State.WAITING ? "applied_at, id" : "applied_at desc, id desc";
        var rows = sql.sql(COLUMNS + where + " order by " + order + " offset :offset rows fetch first :limit rows only")
                .params(values)
                .query((row, number) -> application(row))
                .list();
        return new Slice<>(rows, total);
    }

    /** How many wait that somebody may decide on: neither handed in by them nor about them. */
    int waitingFor(PersonId decider) {
        return sql.sql("select count(*) from account_application where state = 'WAITING' and applicant <> :decider"
                        + " and (person is null or person <> :decider)")
                .param("decider", decider.value())
                .query(Integer.class)
                .single();
    }

    Map<Application.State, Long> counts(ApplicationFilter filter) {
        Map<String, Object> values = new HashMap<>(Map.of("text", new Search(filter.text()).pattern()));
        Map<Application.State, Long> counts = new EnumMap<>(Application.State.class);
        sql.sql("select state, count(*) from account_application " + where(filter, values) + " group by state")
                .params(values)
                .query(row -> {
                    counts.put(Application.State.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    private static String where(ApplicationFilter filter, Map<String, Object> values) {
        String where = "where lower(subject) like :text escape '!'";
        Application.State state = filter.state();
        if (state != null) {
            where += " and state = :state";
            values.put("state", state.name());
        }
        var units = filter.units();
        if (units == null) return where;
        if (units.isEmpty()) return where + " and 1 = 0";
        values.put("units", units.stream().map(UnitId::value).collect(Collectors.toSet()));
        return where + " and unit in (:units)";
    }

    private static String subjectKey(Wish wish) {
        return wish instanceof Wish.OpenAccount open
                ? "login " + open.newcomer().login()
                : "person " + wish.person();
    }

    private static Application application(ResultSet row) throws SQLException {
        var kind = WishKind.valueOf(row.getString("kind"));
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        String answer = row.getString("answer");
        return new Application(
                row.getObject("id", UUID.class),
                new Application.Handed(
                        new UnitId(row.getLong("unit")),
                        row.getString("subject"),
                        JsonMapper.shared().readValue(row.getString("content"), kind.type),
                        row.getString("reason")),
                new PersonId(row.getLong("applicant")),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                Application.State.valueOf(row.getString("state")),
                decider(row),
                decidedAt == null ? null : decidedAt.toInstant(),
                answer == null ? "" : answer);
    }

    private static @Nullable PersonId decider(ResultSet row) throws SQLException {
        Long id = row.getObject("decided_by", Long.class);
        return id == null ? null : new PersonId(id);
    }
}
