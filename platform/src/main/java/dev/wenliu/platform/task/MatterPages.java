package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.VersionId;
import java.util.List;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** Composes what the page of a matter shows; computes, decides nothing. */
@Service
public class MatterPages {

    /** The page of a matter for this reader; refuses whoever may not read it as if it did not exist. */
    public MatterPage open(Actor actor, MatterId matter) {
        throw new UnsupportedOperationException();
    }

    /** The coming path before anything is submitted, for the form as filled so far. */
    public List<PathEntry.Coming> preview(Actor actor, VersionId version, ObjectNode values) {
        throw new UnsupportedOperationException();
    }
}
