package dev.wenliu.platform.personnel;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes down what happens to applications, and tells those whom it concerns. */
@Component
class ApplicationNews {

    private final Audit audit;
    private final Notices notices;

    ApplicationNews(Audit audit, Notices notices) {
        this.audit = audit;
        this.notices = notices;
    }

    void applied(Actor actor, Application application, Collection<PersonId> deciders) {
        record(actor, application, "applied");
        notices.send(NoticeKind.TASK, deciders, sentence(actor, application, "applied"), Applications.PAGE);
    }

    void takenBack(Actor actor, Application application) {
        record(actor, application, "taken-back");
    }

    void decided(Actor actor, Application application, String act) {
        record(actor, application, act);
        notices.send(
                NoticeKind.MATTER,
                Set.of(application.applicant()),
                sentence(actor, application, act),
                Applications.PAGE);
    }

    /** Whoever looks at the applications knows what the bell told. */
    void seen(Actor actor) {
        notices.readAbout(actor, Applications.PAGE);
    }

    private void record(Actor actor, Application application, String act) {
        audit.record(new AuditEntry(
                actor.id(),
                "personnel." + act,
                "application",
                application.id().toString(),
                Sentence.of(
                        "personnel.audit." + act + "." + WishKind.of(application.wish()),
                        actor.name(),
                        application.subject())));
    }

    private static Sentence sentence(Actor actor, Application application, String act) {
        return Sentence.of(
                "personnel.notice." + act + "." + WishKind.of(application.wish()), actor.name(), application.subject());
    }
}
