package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Departments apply for their own people, human resources decides; what is approved is done at once (1.3, 2.4.1, 2.5.1). */
@Service
public class Applications {

    /** Where departments apply and human resources decides. */
    public static final String PAGE = "staff";

    private static final int LONGEST = 400;

    private final ApplicationTables tables;
    private final ApplicationRule rule;
    private final Fulfilment fulfilment;
    private final ApplicationNews news;

    Applications(ApplicationTables tables, ApplicationRule rule, Fulfilment fulfilment, ApplicationNews news) {
        this.tables = tables;
        this.rule = rule;
        this.fulfilment = fulfilment;
        this.news = news;
    }

    /** Hands in a wish; human resources is told. */
    @Transactional
    public UUID apply(Actor actor, Wish wish, String reason) {
        var application = tables.add(
                new Application.Handed(rule.check(actor, wish), rule.name(wish), wish, fit(reason)), actor.id());
        news.applied(actor, application, rule.deciders(actor.id()));
        return application.id();
    }

    /** Takes an application back that nobody has decided on. */
    @Transactional
    public void takeBack(Actor actor, UUID id) {
        Application application = waiting(id);
        if (!application.applicant().equals(actor.id())) throw new Refusal(PersonnelReason.NOT_YOURS);
        tables.settle(id, Application.State.TAKEN_BACK, actor.id(), "");
        news.takenBack(actor, application);
    }

    /** Approves, and does what was asked for; answers the first password where an account was opened. */
    @Transactional
    public Optional<FirstPassword> approve(Actor actor, UUID id) {
        Application application = decidable(actor, id);
        tables.settle(id, Application.State.APPROVED, actor.id(), "");
        news.decided(actor, application, "approved");
        return fulfilment.fulfil(actor, application);
    }

    /** Refuses, with the reason. */
    @Transactional
    public void refuse(Actor actor, UUID id, String why) {
        Application application = decidable(actor, id);
        String answer = fit(why);
        if (answer.isEmpty()) throw new Refusal(PersonnelReason.WHY_MISSING);
        tables.settle(id, Application.State.REFUSED, actor.id(), answer);
        news.decided(actor, application, "refused");
    }

    /** Whether the actor could decide on the application: human resources, but not whoever applied or whom it is about. */
    public boolean mayDecide(Actor actor, Application application) {
        return actor.has(Role.HR) && !concerns(application, actor.id());
    }

    private Application decidable(Actor actor, UUID id) {
        if (!actor.has(Role.HR)) throw new Refusal(PersonnelReason.ONLY_HR_DECIDES);
        Application application = waiting(id);
        if (concerns(application, actor.id())) throw new Refusal(PersonnelReason.FOUR_EYES);
        return application;
    }

    private Application waiting(UUID id) {
        Application application = tables.lock(id);
        if (application.state() != Application.State.WAITING) throw new Refusal(PersonnelReason.SETTLED);
        return application;
    }

    private static boolean concerns(Application application, PersonId actor) {
        return actor.equals(application.applicant())
                || actor.equals(application.wish().person());
    }

    private static String fit(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) throw new Refusal(PersonnelReason.TOO_LONG, LONGEST);
        return stripped;
    }
}
