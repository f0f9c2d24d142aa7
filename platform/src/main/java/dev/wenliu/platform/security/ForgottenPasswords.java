package dev.wenliu.platform.security;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.organisation.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who cannot log in may ask for; the answer is the same whether the login exists or not. */
@Service
public class ForgottenPasswords {

    /** Where those who help find the request. */
    public static final String PAGE = "admin/passwords";

    private static final int LONGEST_ADDRESS = 60;

    private final PasswordRequests requests;
    private final ResetRule rule;
    private final Notices notices;
    private final Audit audit;

    ForgottenPasswords(PasswordRequests requests, ResetRule rule, Notices notices, Audit audit) {
        this.requests = requests;
        this.rule = rule;
        this.notices = notices;
        this.audit = audit;
    }

    /** Files a request for whoever has this login, and tells those who may help. */
    @Transactional
    public void ask(String login, String address) {
        String from = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
        @Nullable Person person = rule.active(login).orElse(null);
        if (!requests.add(person == null ? null : person.id(), from)) return;
        String name = person == null ? "?" : person.name();
        audit.record(new AuditEntry(
                null,
                "security.password-asked",
                "account",
                person == null ? "?" : person.id().toString(),
                Sentence.of("security.audit.password-asked", name, from)));
        if (person != null)
            notices.send(
                    NoticeKind.TASK, rule.helpers(person), Sentence.of("security.notice.password-asked", name), PAGE);
    }
}
