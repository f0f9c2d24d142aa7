package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of attachments. */
@Repository
class AttachmentTable {

    /** Before every id. */
    static final AttachmentId FIRST = new AttachmentId(new UUID(0, 0));

    /** How many rows are read at a time when all are. */
    static final int AT_ONCE = 500;

    private static final String SELECT =
            "select id, file_name, file_size, media_type, sha256, uploader_id, uploaded_at,"
                    + " holder_kind, holder_id, holder_place from attachment ";

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Attachment attachment) {
        jdbc.sql("insert into attachment (id, file_name, file_size, media_type, sha256, uploader_id, uploaded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        attachment.id().value(),
                        attachment.name(),
                        attachment.size(),
                        attachment.type(),
                        attachment.sha256(),
                        attachment.uploader().value(),
                        Timestamp.from(attachment.uploadedAt()))
                .update();
    }

    Optional<Attachment> find(AttachmentId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    List<Attachment> find(Collection<AttachmentId> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(SELECT + "where id in (:ids) order by id desc")
                .param("ids", values(ids))
                .query((row, n) -> read(row))
                .list();
    }

    List<Attachment> loose(PersonId uploader, Collection<AttachmentId> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(SELECT + "where id in (:ids) and uploader_id = :uploader and holder_id is null")
                .param("ids", values(ids))
                .param("uploader", uploader.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** Gives loose uploads of one person to a holder; how many there were. */
    int hold(PersonId uploader, Holding holding, Collection<AttachmentId> ids) {
        return jdbc.sql("update attachment set holder_kind = :kind, holder_id = :holder, holder_place = :place"
                        + " where id in (:ids) and uploader_id = :uploader and holder_id is null")
                .param("kind", holding.kind())
                .param("holder", holding.holder())
                .param("place", holding.place())
                .param("ids", values(ids))
                .param("uploader", uploader.value())
                .update();
    }

    long sizeHeldBy(UUID holder) {
        return sum("holder_id = ?", holder);
    }

    long sizeLoose(PersonId uploader) {
        return sum("uploader_id = ? and holder_id is null", uploader.value());
    }

    /** Loose uploads from before a time, oldest first, after the given one. */
    List<Attachment> looseBefore(Instant time, AttachmentId after, int most) {
        return jdbc.sql(SELECT + "where holder_id is null and uploaded_at < ? and id > ? order by id"
                        + " fetch first ? rows only")
                .params(Timestamp.from(time), after.value(), most)
                .query((row, n) -> read(row))
                .list();
    }

    /** Ids after the given one. */
    List<AttachmentId> ids(AttachmentId after, int most) {
        return jdbc.sql("select id from attachment where id > ? order by id fetch first ? rows only")
                .params(after.value(), most)
                .query((row, n) -> new AttachmentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Deletes a row unless somebody submitted it meanwhile; whether it is gone. */
    boolean deleteLoose(PersonId uploader, AttachmentId id) {
        return jdbc.sql("delete from attachment where id = ? and uploader_id = ? and holder_id is null")
                        .params(id.value(), uploader.value())
                        .update()
                > 0;
    }

    private long sum(String where, Object value) {
        return jdbc.sql("select coalesce(sum(file_size), 0) from attachment where " + where)
                .param(value)
                .query(Long.class)
                .single();
    }

    private static List<UUID> values(Collection<AttachmentId> ids) {
        return ids.stream().map(AttachmentId::value).toList();
    }

    private static Attachment read(ResultSet row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("media_type"),
                row.getString("sha256"),
                new PersonId(row.getLong("uploader_id")),
                row.getTimestamp("uploaded_at").toInstant(),
                holding(row));
    }

    private static @Nullable Holding holding(ResultSet row) throws SQLException {
        UUID holder = row.getObject("holder_id", UUID.class);
        return holder == null ? null : new Holding(row.getString("holder_kind"), holder, row.getString("holder_place"));
    }
}
