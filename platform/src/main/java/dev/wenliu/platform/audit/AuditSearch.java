package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Search;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log, for auditors alone. */
@Service
public class AuditSearch {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSearch.class);

    /** The parts of the product that write to the log, by the first part of their acts' names. */
    public static final List<String> AREAS = List.of(
            "matter",
            "organisation",
            "security",
            "session",
            "template",
            "plugin",
            "attachment",
            "access",
            "audit",
            "personnel");

    private static final String COLUMNS =
            "select id, at, actor, act, object_type, object_id, sentence, previous_hash, hash";
    private static final int ROWS_AT_ONCE = 1000;

    private final NamedParameterJdbcTemplate sql;
    private final NamedParameterJdbcTemplate streams;
    private final Audit audit;
    private final JsonMapper json;
    private final TransactionTemplate reading;
    private final TransactionTemplate apart;

    AuditSearch(NamedParameterJdbcTemplate sql, Audit audit, JsonMapper json, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.audit = audit;
        this.json = json;
        reading = new TransactionTemplate(transactions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var template =
                new JdbcTemplate(Objects.requireNonNull(sql.getJdbcTemplate().getDataSource()));
        template.setFetchSize(ROWS_AT_ONCE);
        streams = new NamedParameterJdbcTemplate(template);
    }

    /** The rows of the filter, the newest first. */
    @Transactional(readOnly = true)
    public Slice<AuditLine> page(Actor actor, AuditFilter filter, Window window) {
        actor.require(Role.AUDITOR, Role.OFFICE);
        var values = values(filter).addValue("offset", window.offset()).addValue("limit", window.limit());
        String from = " from audit_row" + where(filter);
        List<AuditLine> rows = sql.query(
                COLUMNS + from + " order by id desc offset :offset rows fetch first :limit rows only",
                values,
                (row, number) -> line(AuditRows.read(row)));
        return new Slice<>(rows, count(filter));
    }

    /**
     * Hands on each row of the filter, the newest first, in the memory of a page of rows. The log tells that it was exported, and what of it,
     * before the first row goes out, so that an export that breaks off is told as well; the export does not hold that row.
     */
    public void export(Actor actor, AuditFilter filter, Consumer<AuditLine> row) {
        actor.require(Role.AUDITOR, Role.OFFICE);
        reading.executeWithoutResult(status -> {
            UUID newest = newest();
            long count = count(filter);
            apart.executeWithoutResult(own -> audit.record(new AuditEntry(
                    actor.id(),
                    "audit.exported",
                    "audit",
                    "log",
                    Sentence.of("audit.exported-rows", actor.name(), count, filter.written()))));
            if (newest != null) stream(filter, newest, row);
        });
    }

    private void stream(AuditFilter filter, UUID newest, Consumer<AuditLine> row) {
        try (Stream<AuditLine> lines = streams.queryForStream(
                COLUMNS + " from audit_row" + where(filter) + " and id <= :newest order by id desc",
                values(filter).addValue("newest", newest),
                (found, number) -> line(AuditRows.read(found)))) {
            lines.forEach(row);
        }
    }

    private @Nullable UUID newest() {
        return sql
                .query(
                        "select id from audit_row order by id desc fetch first 1 rows only",
                        (row, number) -> row.getObject("id", UUID.class))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private long count(AuditFilter filter) {
        Long total = sql.queryForObject("select count(*) from audit_row" + where(filter), values(filter), Long.class);
        return total == null ? 0 : total;
    }

    private AuditLine line(AuditRow row) {
        return new AuditLine(
                row.id(),
                row.at(),
                row.actor(),
                row.act(),
                row.objectType(),
                row.objectId(),
                sentence(row.sentence()),
                row.hash());
    }

    /** A sentence as {@link Audit} wrote it: a name in two languages is an object of both. What somebody else wrote is shown as it stands. */
    private Sentence sentence(String written) {
        try {
            JsonNode sentence = json.readTree(written);
            List<Object> arguments = new ArrayList<>();
            for (JsonNode argument : sentence.path("arguments")) arguments.add(argument(argument));
            String key = sentence.path("key").asString("");
            if (!key.isEmpty()) return new Sentence(key, arguments);
        } catch (JacksonException unreadable) {
            LOG.debug("A row of the log holds no sentence: {}", unreadable.getOriginalMessage());
        }
        return Sentence.of("audit.unreadable", written);
    }

    private static Object argument(JsonNode argument) {
        if (!argument.isObject()) return argument.asString("");
        return new Label(argument.path("zh").asString(""), argument.path("en").asString(""));
    }

    private static String where(AuditFilter filter) {
        var where = new StringBuilder(" where 1 = 1");
        if (!filter.text().isBlank())
            where.append(" and (lower(sentence) like :text escape '!' or lower(object_id) like :text escape '!')");
        if (filter.actor() != null) where.append(" and actor = :actor");
        if (!filter.area().isEmpty()) where.append(" and act like :area");
        if (filter.from() != null) where.append(" and id >= :from");
        if (filter.to() != null) where.append(" and id < :to");
        return where.toString();
    }

    private static MapSqlParameterSource values(AuditFilter filter) {
        return new MapSqlParameterSource()
                .addValue("text", new Search(filter.text()).pattern())
                .addValue(
                        "actor", filter.actor() == null ? null : filter.actor().value())
                .addValue("area", filter.area() + ".%")
                .addValue("from", begin(filter.from()))
                .addValue("to", filter.to() == null ? null : begin(filter.to().plusDays(1)));
    }

    /** The smallest id that a row of that day can have: ids begin with the time at which they were made. */
    private static @Nullable UUID begin(@Nullable LocalDate day) {
        if (day == null) return null;
        return new UUID(day.atStartOfDay(OfficeTime.ZONE).toInstant().toEpochMilli() << 16, 0);
    }
}
