package dev.wenliu.platform.matter;

import dev.wenliu.platform.form.Violation;
import dev.wenliu.platform.kernel.Refusal;
import java.util.List;

/** A filled form that cannot be accepted, with every violation; nothing was stored, nothing typed is lost. */
public class FormRefused extends Refusal {

    private final transient List<Violation> violations;

    /** Refuses a form for these violations, at least one. */
    public FormRefused(List<Violation> violations) {
        super(MatterReason.FORM_INVALID, violations.size());
        this.violations = List.copyOf(violations);
    }

    /** Everything that must be mended. */
    public List<Violation> violations() {
        return violations;
    }
}
