package dev.wenliu.platform.filling;

import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.attachment.FileKind;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormFile;
import dev.wenliu.platform.kernel.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One filling of a field with files: what was there may stay, and what is new must be an upload of whoever fills. Of what is submitted only the
 * ids count; names and sizes are the server's own.
 */
final class FileFilling {

    /** So many files a field takes where its author says nothing. */
    static final int USUAL = 20;

    private final Field field;
    private final Map<AttachmentId, FormFile> before = new LinkedHashMap<>();
    private final Function<Set<AttachmentId>, List<Attachment>> uploads;

    /** A filling of the field; {@code uploads} finds those of some ids that the filler uploaded and nobody submitted yet. */
    FileFilling(Field field, @Nullable JsonNode before, Function<Set<AttachmentId>, List<Attachment>> uploads) {
        this.field = field;
        FormFile.in(before).forEach(file -> this.before.put(file.id(), file));
        this.uploads = uploads;
    }

    /**
     * What became of the field.
     *
     * @param files what it holds afterwards
     * @param fresh which of them are uploads that it takes over
     */
    record Taken(List<FormFile> files, List<AttachmentId> fresh, Optional<Sentence> complaint) {}

    Taken fill(@Nullable JsonNode submitted) {
        boolean shaped = submitted == null || submitted.isNull() || submitted.isArray();
        List<FormFile> named = FormFile.in(submitted);
        if (!shaped || (submitted != null && named.size() < submitted.size())) return kept("form.shape");
        Set<AttachmentId> ids = new LinkedHashSet<>();
        named.forEach(file -> ids.add(file.id()));
        Map<AttachmentId, FormFile> fresh = fresh(ids);
        List<FormFile> files = new ArrayList<>();
        for (AttachmentId id : ids) {
            FormFile file = before.getOrDefault(id, fresh.get(id));
            if (file == null) return kept("form.file-unknown");
            files.add(file);
        }
        return new Taken(List.copyOf(files), List.copyOf(fresh.keySet()), complaint(files));
    }

    private Map<AttachmentId, FormFile> fresh(Set<AttachmentId> ids) {
        Set<AttachmentId> added = new LinkedHashSet<>(ids);
        added.removeAll(before.keySet());
        Map<AttachmentId, FormFile> fresh = new LinkedHashMap<>();
        if (!added.isEmpty()) uploads.apply(added).forEach(upload -> fresh.put(upload.id(), FormFile.of(upload)));
        return fresh;
    }

    private Taken kept(String why) {
        return new Taken(List.copyOf(before.values()), List.of(), Optional.of(Sentence.of(why)));
    }

    private Optional<Sentence> complaint(List<FormFile> files) {
        int least = field.config().path("minFiles").asInt(0);
        int most = field.config().path("maxFiles").asInt(USUAL);
        if (files.size() > most) return Optional.of(Sentence.of("form.files-many", most));
        if (!files.isEmpty() && files.size() < least) return Optional.of(Sentence.of("form.files-few", least));
        List<String> types = types(field);
        return files.stream()
                .filter(file -> !types.isEmpty() && !types.contains(FileKind.extension(file.name())))
                .map(file -> Sentence.of("form.file-type", file.name(), String.join(" ", types)))
                .findFirst();
    }

    /** The extensions that the form's author allows; none for all. */
    private static List<String> types(Field field) {
        return field.config()
                .path("types")
                .valueStream()
                .map(type -> type.asString(""))
                .toList();
    }
}
