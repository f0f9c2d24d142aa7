package dev.wenliu.platform.matter;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.VersionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** Forms that people began to fill, kept while they type; a draft is its author's alone. */
@Service
public class Drafts {

    /** Keeps what was typed so far; a submitted draft is gone and stays gone. */
    public void save(Actor actor, UUID id, VersionId version, ObjectNode values) {
        throw new UnsupportedOperationException();
    }

    /** The actor's drafts, newest first. */
    public List<Draft> of(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** One of the actor's drafts. */
    public Optional<Draft> find(Actor actor, UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Throws a draft away. */
    public void delete(Actor actor, UUID id) {
        throw new UnsupportedOperationException();
    }
}
