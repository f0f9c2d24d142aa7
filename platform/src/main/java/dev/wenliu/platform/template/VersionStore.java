package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.TemplateId;
import dev.wenliu.platform.kernel.VersionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tables of templates, versions, their parts and favourites. */
@Repository
class VersionStore {

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of a version, without its parts. */
    record Row(VersionId id, TemplateId template, int number, String engineDefinition) {}

    boolean empty() {
        return jdbc.sql("select count(*) from template").query(Long.class).single() == 0;
    }

    /** Marks the founding for ever; of two at once the second is refused by the key. */
    void found(Instant at) {
        try {
            jdbc.sql("insert into template_founding (id, installed_at) values (1, ?)")
                    .param(Timestamp.from(at))
                    .update();
        } catch (DuplicateKeyException again) {
            throw new Refusal(TemplateReason.FOUNDING_CLOSED, again);
        }
    }

    TemplateId addTemplate(String code) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into template (code) values (?)").param(code).update(key, "id");
        return new TemplateId(id(key));
    }

    VersionId addVersion(TemplateId template, FlowPackage flow, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into template_version (template_id, number, state, hash, published_at)"
                        + " select cast(? as bigint), coalesce(max(number), 0) + 1, 'PUBLISHED', cast(? as varchar),"
                        + " cast(? as timestamp with time zone) from template_version where template_id = ?")
                .params(template.value(), flow.hash(), Timestamp.from(at), template.value())
                .update(key, "id");
        var version = new VersionId(id(key));
        flow.parts()
                .forEach((path, content) -> jdbc.sql(
                                "insert into template_part (version_id, path, content) values (?, ?, ?)")
                        .params(version.value(), path, content)
                        .update());
        return version;
    }

    void deployed(VersionId version, String engineDefinition) {
        jdbc.sql("update template_version set engine_definition = ? where id = ?")
                .params(engineDefinition, version.value())
                .update();
    }

    Row row(VersionId id) {
        return jdbc.sql("select template_id, number, engine_definition from template_version where id = ?")
                .param(id.value())
                .query((row, n) ->
                        new Row(id, new TemplateId(row.getLong(1)), row.getInt(2), row.getString("engine_definition")))
                .optional()
                .orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
    }

    Map<String, byte[]> parts(VersionId id) {
        Map<String, byte[]> parts = new HashMap<>();
        jdbc.sql("select path, content from template_part where version_id = ?")
                .param(id.value())
                .query(row -> {
                    parts.put(row.getString("path"), row.getBytes("content"));
                });
        return parts;
    }

    List<VersionId> all() {
        return jdbc.sql("select id from template_version order by id")
                .query((row, n) -> new VersionId(row.getLong("id")))
                .list();
    }

    List<VersionId> inForce() {
        return jdbc.sql("select id from template_version where state = 'PUBLISHED' order by id")
                .query((row, n) -> new VersionId(row.getLong("id")))
                .list();
    }

    Optional<VersionId> inForce(String code) {
        return jdbc.sql("select v.id from template_version v join template t on t.id = v.template_id"
                        + " where t.code = ? and v.state = 'PUBLISHED'")
                .param(code)
                .query((row, n) -> new VersionId(row.getLong("id")))
                .optional();
    }

    Set<Long> favourites(Actor actor) {
        return new HashSet<>(jdbc.sql("select template_id from template_favourite where person_id = ?")
                .param(actor.id().value())
                .query(Long.class)
                .list());
    }

    void favourite(Actor actor, String code, boolean wanted) {
        jdbc.sql("delete from template_favourite where person_id = ?"
                        + " and template_id = (select id from template where code = ?)")
                .params(actor.id().value(), code)
                .update();
        if (!wanted) return;
        jdbc.sql("insert into template_favourite (person_id, template_id)"
                        + " select cast(? as bigint), id from template where code = ?")
                .params(actor.id().value(), code)
                .update();
    }

    private static long id(GeneratedKeyHolder key) {
        Number id = key.getKey();
        if (id == null) throw new IllegalStateException("the database gave no id");
        return id.longValue();
    }
}
