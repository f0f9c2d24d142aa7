package dev.wenliu.platform.security;

import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the accounts without which nobody could log in: everyone's in demo mode, else one administrator's. */
@Component
class FirstAccounts implements ApplicationRunner {

    private final DemoAccounts demo;
    private final FirstAdministrator administrator;
    private final TransactionTemplate transaction;

    FirstAccounts(DemoAccounts demo, FirstAdministrator administrator, PlatformTransactionManager transactions) {
        this.demo = demo;
        this.administrator = administrator;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            if (demo.wanted()) transaction.executeWithoutResult(status -> demo.open());
            else
                Objects.requireNonNull(transaction.execute(status -> administrator.open()))
                        .ifPresent(FirstAccounts::announce);
        } catch (DuplicateKeyException anotherNode) {
            // the other node of this first start was quicker: its accounts stand and its password was told
        }
    }

    /** To the console and not to the log, which is kept and copied. */
    private static void announce(FirstAdministrator.Announcement told) {
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
