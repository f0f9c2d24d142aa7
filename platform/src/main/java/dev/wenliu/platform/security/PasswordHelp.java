package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.organisation.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for a forgotten password, as seen by those who may answer them. */
@Service
public class PasswordHelp {

    private final PasswordRequests requests;
    private final ResetRule rule;
    private final Accounts accounts;
    private final Notices notices;

    PasswordHelp(PasswordRequests requests, ResetRule rule, Accounts accounts, Notices notices) {
        this.requests = requests;
        this.rule = rule;
        this.accounts = accounts;
        this.notices = notices;
    }

    /** Somebody who waits for a new password. */
    public record Request(UUID id, Person person, String address, Instant askedAt) {}

    /** What the actor may answer, the longest waiting first; whoever looks knows what the bell told. */
    @Transactional
    public List<Request> waiting(Actor actor) {
        notices.readAbout(actor, ForgottenPasswords.PAGE);
        return requests.waiting().stream()
                .map(row -> new Request(row.id(), rule.person(row.person()), row.address(), row.askedAt()))
                .filter(request -> rule.mayGive(actor, request.person()))
                .toList();
    }

    /** Answers with a password that is told once and changed at the first login, after the actor has made sure who asks. */
    @Transactional
    public String issue(Actor actor, UUID id) {
        Person person = requests.waiting(id)
                .map(row -> rule.person(row.person()))
                .orElseThrow(() -> new Refusal(KernelReason.CHANGED_MEANWHILE));
        if (!rule.mayGive(actor, person)) throw new Refusal(SecurityReason.NOT_YOUR_DEPARTMENT);
        if (!requests.settle(id)) throw new Refusal(KernelReason.CHANGED_MEANWHILE);
        return accounts.answerRequest(actor, person);
    }

    /** Puts a request aside that nobody asked for in person. */
    @Transactional
    public void dismiss(Actor actor, UUID id) {
        Person person = requests.waiting(id)
                .map(row -> rule.person(row.person()))
                .orElseThrow(() -> new Refusal(KernelReason.CHANGED_MEANWHILE));
        if (!rule.mayGive(actor, person)) throw new Refusal(SecurityReason.NOT_YOUR_DEPARTMENT);
        requests.settle(id);
        accounts.recordDismissal(actor, person);
    }
}
