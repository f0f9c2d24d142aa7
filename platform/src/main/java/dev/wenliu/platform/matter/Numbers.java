package dev.wenliu.platform.matter;

import dev.wenliu.platform.kernel.OfficeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts matters per prefix and year. A number is taken in a transaction of its own before the matter starts, so that nobody waits for
 * somebody else's submission; one that fails leaves a gap.
 */
@Component
class Numbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Numbers(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The next number, such as 用车-2026-0001. */
    String next(String prefix) {
        int year = LocalDate.now(clock.withZone(OfficeTime.ZONE)).getYear();
        int number = count(prefix, year).orElseGet(() -> first(prefix, year));
        return String.format(Locale.ROOT, "%s-%d-%04d", prefix, year, number);
    }

    private Optional<Integer> count(String prefix, int year) {
        return transaction.execute(status -> {
            int counted = jdbc.sql("update matter_number set last_number = last_number + 1"
                            + " where prefix = ? and of_year = ?")
                    .params(prefix, year)
                    .update();
            if (counted == 0) return Optional.empty();
            return jdbc.sql("select last_number from matter_number where prefix = ? and of_year = ?")
                    .params(prefix, year)
                    .query(Integer.class)
                    .optional();
        });
    }

    private int first(String prefix, int year) {
        try {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("insert into matter_number (prefix, of_year, last_number) values (?, ?, 1)")
                            .params(prefix, year)
                            .update());
            return 1;
        } catch (DuplicateKeyException beaten) {
            return count(prefix, year).orElseThrow(() -> beaten);
        }
    }
}
