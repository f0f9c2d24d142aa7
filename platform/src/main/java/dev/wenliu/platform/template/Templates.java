package dev.wenliu.platform.template;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.VersionId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Flow templates and their published versions. */
@Service
public class Templates {

    /** The flows that the actor may start, favourites first, then by class and title. */
    public List<CatalogueEntry> startableBy(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** A version, in force or not: a running matter keeps its own (D6). */
    public TemplateVersion version(VersionId id) {
        throw new UnsupportedOperationException();
    }

    /** The version of a flow in force, for somebody who wants to start it; refuses an unknown code and a flow the actor may not start. */
    public TemplateVersion toStart(Actor actor, String code) {
        throw new UnsupportedOperationException();
    }

    /** Marks or unmarks a flow as the actor's favourite. */
    public void favourite(Actor actor, String code, boolean wanted) {
        throw new UnsupportedOperationException();
    }
}
