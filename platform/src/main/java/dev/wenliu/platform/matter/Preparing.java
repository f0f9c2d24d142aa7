package dev.wenliu.platform.matter;

import dev.wenliu.platform.filling.Filled;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.template.TemplateVersion;
import dev.wenliu.platform.template.Templates;
import org.springframework.stereotype.Component;

/** Makes a matter of what somebody sent; what was sent is judged before a number is taken. */
@Component
class Preparing {

    private final Templates templates;
    private final Judging judging;
    private final Registering registering;

    Preparing(Templates templates, Judging judging, Registering registering) {
        this.templates = templates;
        this.judging = judging;
        this.registering = registering;
    }

    /** A matter ready to start, with the form as it was filled. */
    record Prepared(Matter matter, TemplateVersion version, Filled filled) {}

    Prepared prepare(Actor actor, Submission submission) {
        TemplateVersion version = inForce(actor, submission);
        Judging.Judged judged = judging.judge(
                version.flow(),
                actor.id(),
                FormData.empty(),
                new Judging.Sent(submission.values(), submission.choices()));
        return new Prepared(registering.register(version, actor.id(), judged), version, judged.filled());
    }

    private TemplateVersion inForce(Actor actor, Submission submission) {
        TemplateVersion wanted = templates.version(submission.version());
        TemplateVersion inForce =
                templates.toStart(actor, wanted.flow().definition().code());
        if (!inForce.id().equals(wanted.id())) throw new Refusal(MatterReason.NOT_IN_FORCE);
        return inForce;
    }
}
