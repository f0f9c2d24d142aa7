package dev.wenliu.platform.matter;

import dev.wenliu.platform.attachment.Attachments;
import dev.wenliu.platform.attachment.Holding;
import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.VersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The tables of matters, their form revisions and readers. */
@Repository
class MatterStore {

    private static final String COLUMNS =
            "id, version_id, number, title, state, initiator_id, submitted_at, due_at, ended_at,"
                    + " choices, instance, revision, audit_head, now_at";

    private final JdbcClient jdbc;
    private final Forms forms;
    private final JsonMapper json;
    private final Attachments attachments;

    MatterStore(JdbcClient jdbc, Forms forms, JsonMapper json, Attachments attachments) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.json = json;
        this.attachments = attachments;
    }

    /** What only the act path needs of a row. */
    record Row(String instance, int revision, @Nullable String auditHead, String now) {}

    /** A stored matter, its form still empty. */
    record Stored(Matter matter, Row row) {}

    void insert(MatterInHand hand, UUID request) {
        Matter matter = hand.matter();
        Row row = hand.row();
        jdbc.sql("insert into matter (" + COLUMNS + ", request, flow)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(params(
                        matter.id().value(),
                        matter.version().value(),
                        matter.number(),
                        matter.title(),
                        matter.state().name(),
                        matter.initiator().value(),
                        Timestamp.from(matter.submittedAt()),
                        timestamp(matter.dueAt()),
                        null,
                        matter.choices().stored(),
                        row.instance(),
                        row.revision(),
                        row.auditHead(),
                        row.now(),
                        request,
                        hand.version().flow().definition().code()))
                .update();
        insertRevision(hand);
    }

    void update(MatterInHand hand) {
        insertRevision(hand);
        Matter matter = hand.matter();
        Row row = hand.row();
        jdbc.sql("update matter set title = ?, state = ?, due_at = ?, ended_at = ?, choices = ?, revision = ?,"
                        + " audit_head = ?, now_at = ? where id = ?")
                .params(params(
                        matter.title(),
                        matter.state().name(),
                        timestamp(matter.dueAt()),
                        timestamp(matter.endedAt()),
                        matter.choices().stored(),
                        row.revision(),
                        row.auditHead(),
                        row.now(),
                        matter.id().value()))
                .update();
    }

    private void insertRevision(MatterInHand hand) {
        MatterInHand.Revision revision = hand.takeRevision();
        if (revision == null) return;
        jdbc.sql("insert into form_revision (matter_id, number, node, person_id, filled_at, document)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        hand.id().value(),
                        revision.number(),
                        revision.node().id().value(),
                        revision.by().value(),
                        Timestamp.from(revision.at()),
                        json.writeValueAsString(revision.document()))
                .update();
        revision.uploads()
                .forEach((field, uploads) -> attachments.hold(
                        revision.by(), new Holding(Matter.HOLDING, hand.id().value(), field), uploads));
    }

    Optional<Stored> lock(MatterId id) {
        return row(id, " for update");
    }

    Optional<Stored> find(MatterId id) {
        return row(id, "");
    }

    /** The matters of a flow that a person started, the newest first; their forms are still empty. */
    List<Matter> startedBy(PersonId person, String flow, int limit) {
        return jdbc.sql("select " + COLUMNS + " from matter where initiator_id = ? and flow = ?"
                        + " order by submitted_at desc, id desc fetch first ? rows only")
                .params(person.value(), flow, limit)
                .query((row, n) -> stored(row).matter())
                .list();
    }

    private Optional<Stored> row(MatterId id, String lock) {
        return jdbc.sql("select " + COLUMNS + " from matter where id = ?" + lock)
                .param(id.value())
                .query((row, n) -> stored(row))
                .optional();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var matter = new Matter(
                new MatterId(row.getObject("id", UUID.class)),
                new VersionId(row.getLong("version_id")),
                row.getString("number"),
                row.getString("title"),
                MatterState.valueOf(row.getString("state")),
                new PersonId(row.getLong("initiator_id")),
                FormData.empty(),
                Choices.read(row.getString("choices")),
                row.getTimestamp("submitted_at").toInstant(),
                instant(row, "due_at"),
                instant(row, "ended_at"));
        return new Stored(
                matter,
                new Row(
                        row.getString("instance"),
                        row.getInt("revision"),
                        row.getString("audit_head"),
                        row.getString("now_at")));
    }

    /** A stored change of a form; the first one is the whole form. */
    record Revision(int number, NodeId node, PersonId by, Instant at, ObjectNode delta) {}

    /** The form as its revisions left it. */
    FormData form(MatterId id) {
        FormData form = FormData.empty();
        for (Revision revision : revisions(id)) form = forms.with(form, revision.delta());
        return form;
    }

    List<Revision> revisions(MatterId id) {
        return jdbc.sql("select number, node, person_id, filled_at, document from form_revision"
                        + " where matter_id = ? order by number")
                .param(id.value())
                .query((row, n) -> new Revision(
                        row.getInt("number"),
                        new NodeId(row.getString("node")),
                        new PersonId(row.getLong("person_id")),
                        row.getTimestamp("filled_at").toInstant(),
                        (ObjectNode) json.readTree(row.getString("document"))))
                .list();
    }

    Optional<MatterId> byRequest(UUID request, Actor actor) {
        return jdbc.sql("select id from matter where request = ? and initiator_id = ?")
                .params(request, actor.id().value())
                .query((row, n) -> new MatterId(row.getObject("id", UUID.class)))
                .optional();
    }

    boolean hasReader(MatterId matter, PersonId person) {
        return jdbc.sql("select count(*) from matter_reader where matter_id = ? and person_id = ?")
                        .params(matter.value(), person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void addReaders(MatterId matter, Collection<PersonId> persons) {
        Set<PersonId> readers = Set.copyOf(persons);
        if (readers.isEmpty()) return;
        String rows = String.join(", ", Collections.nCopies(readers.size(), "(cast(? as bigint))"));
        List<Object> values = new ArrayList<>(List.of(matter.value()));
        readers.forEach(reader -> values.add(reader.value()));
        values.add(matter.value());
        jdbc.sql("insert into matter_reader (matter_id, person_id) select cast(? as uuid), p.id from (values " + rows
                        + ") p (id) where not exists"
                        + " (select 1 from matter_reader r where r.matter_id = ? and r.person_id = p.id)")
                .params(values)
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant time) {
        return time == null ? null : Timestamp.from(time);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /** Values for placeholders, nulls among them. */
    private static List<@Nullable Object> params(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
