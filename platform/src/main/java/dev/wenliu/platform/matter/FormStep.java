package dev.wenliu.platform.matter;

import dev.wenliu.platform.filling.FieldChange;
import dev.wenliu.platform.kernel.Label;
import java.time.Instant;
import java.util.List;

/** One change of a matter's form: who changed what, at which node and when. */
public record FormStep(Label node, String person, Instant at, List<FieldChange> changes) {

    public FormStep {
        changes = List.copyOf(changes);
    }
}
