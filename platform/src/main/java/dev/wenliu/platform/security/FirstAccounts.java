package dev.wenliu.platform.security;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the accounts without which nobody could log in: everyone's in demo mode, else one administrator's. */
@Component
class FirstAccounts implements ApplicationRunner {

    /** Known to everyone; such an account is worth nothing outside demo mode. */
    static final String DEMO_PASSWORD = "wenliu";

    private final AccountTable accounts;
    private final People people;
    private final Passwords passwords;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final boolean demo;

    FirstAccounts(
            AccountTable accounts,
            People people,
            Passwords passwords,
            Audit audit,
            PlatformTransactionManager transactions,
            @Value("${wenliu.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            if (demo) transaction.executeWithoutResult(status -> openDemoAccounts());
            else openAdministrator().ifPresent(FirstAccounts::announce);
        } catch (DuplicateKeyException anotherNode) {
            // the other node of this first start was quicker: its accounts stand and its password was told
        }
    }

    private void openDemoAccounts() {
        if (accounts.count() > 0) return;
        String hash = passwords.hash(DEMO_PASSWORD);
        for (Person person : people.all()) accounts.open(person.id(), hash, true);
    }

    private Optional<Announcement> openAdministrator() {
        return Optional.ofNullable(transaction.execute(status -> {
            if (accounts.countReal() > 0) return null;
            Person administrator = people.withRole(Role.ADMINISTRATOR).getFirst();
            String password = OneTimePassword.fresh();
            String hash = passwords.hash(password);
            if (!accounts.setPassword(administrator.id(), hash, true)) accounts.open(administrator.id(), hash, false);
            audit.record(new AuditEntry(
                    null,
                    "security.account-opened",
                    "account",
                    administrator.id().toString(),
                    Sentence.of("security.audit.account-opened", administrator.name())));
            return new Announcement(administrator.login(), password);
        }));
    }

    private record Announcement(String login, String password) {}

    /** To the console and not to the log, which is kept and copied. */
    private static void announce(Announcement told) {
        System.out.printf("""

                ======================================================================
                  文流 Wenliu · 首次启动 First start

                  登录名 Login      %s
                  密　码 Password   %s

                  此密码仅显示一次，首次登录后须修改。
                  It is shown only once and must be changed at the first login.
                ======================================================================

                %n""", told.login(), told.password());
    }
}
