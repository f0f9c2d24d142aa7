package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.plugin.api.FileInfo;
import dev.wenliu.plugin.api.Files;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens attached files for plugins, on behalf of somebody who may read them. */
@Component
final class FilesForPlugins implements Files {

    private final Downloads downloads;
    private final People people;

    FilesForPlugins(Downloads downloads, People people) {
        this.downloads = downloads;
        this.people = people;
    }

    @Override
    public Optional<FileInfo> find(long reader, String id) {
        return opened(reader, id)
                .map(Downloads.Opened::attachment)
                .map(file -> new FileInfo(file.id().toString(), file.name(), file.size(), file.type()));
    }

    @Override
    public InputStream open(long reader, String id) throws IOException {
        Downloads.Opened opened = opened(reader, id).orElseThrow(() -> new FileNotFoundException(id));
        return java.nio.file.Files.newInputStream(opened.file());
    }

    private Optional<Downloads.Opened> opened(long reader, String id) {
        Optional<Person> person = people.find(new PersonId(reader)).filter(Person::active);
        if (person.isEmpty()) return Optional.empty();
        var actor =
                new Actor(person.get().id(), person.get().name(), person.get().roles());
        try {
            return Optional.of(downloads.open(actor, AttachmentId.of(id)));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }
}
