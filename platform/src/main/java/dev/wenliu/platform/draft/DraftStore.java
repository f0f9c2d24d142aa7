package dev.wenliu.platform.draft;

import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.VersionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The table of drafts. A row whose id was submitted meanwhile counts as gone, whichever came first. */
@Repository
class DraftStore {

    private static final String LIVING = " and not exists (select 1 from matter m where m.request = draft.id)";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A stored draft. */
    record Row(UUID id, VersionId version, ObjectNode values, Choices choices, Instant savedAt) {}

    void save(PersonId author, Row draft) {
        String document = json.writeValueAsString(draft.values());
        String choices = draft.choices().stored();
        Timestamp at = Timestamp.from(draft.savedAt());
        int saved = jdbc.sql("update draft set document = ?, choices = ?, saved_at = ? where id = ? and person_id = ?")
                .params(values(document, choices, at, draft.id(), author.value()))
                .update();
        if (saved > 0) return;
        jdbc.sql("insert into draft (id, person_id, version_id, document, choices, saved_at)"
                        + " select cast(? as uuid), cast(? as bigint), cast(? as bigint), cast(? as text), cast(? as text),"
                        + " cast(? as timestamp with time zone)"
                        + " where not exists (select 1 from matter where request = ?)"
                        + " and not exists (select 1 from draft where id = ?)")
                .params(values(
                        draft.id(),
                        author.value(),
                        draft.version().value(),
                        document,
                        choices,
                        at,
                        draft.id(),
                        draft.id()))
                .update();
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    List<Row> of(PersonId author) {
        return jdbc.sql("select id, version_id, document, choices, saved_at from draft where person_id = ?" + LIVING
                        + " order by saved_at desc, id desc")
                .param(author.value())
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        new VersionId(row.getLong("version_id")),
                        (ObjectNode) json.readTree(row.getString("document")),
                        Choices.read(row.getString("choices")),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    /** How many drafts of the version there are, whoever began them. */
    long count(VersionId version) {
        return jdbc.sql("select count(*) from draft where version_id = ?" + LIVING)
                .param(version.value())
                .query(Long.class)
                .single();
    }

    /** Whether a draft of the author still has this text in it, such as the id of an upload. */
    boolean mentions(PersonId author, String text) {
        return jdbc.sql("select count(*) from draft where person_id = ? and document like ?" + LIVING)
                        .params(author.value(), "%" + text + "%")
                        .query(Long.class)
                        .single()
                > 0;
    }

    void delete(PersonId author, UUID id) {
        jdbc.sql("delete from draft where id = ? and person_id = ?")
                .params(id, author.value())
                .update();
    }
}
