package dev.wenliu.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.SortableId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log must do on every database. */
abstract class AuditCases {

    private final Audit audit;
    private final JdbcClient sql;
    private final String object = SortableId.nextText();

    AuditCases(Audit audit, JdbcClient sql) {
        this.audit = audit;
        this.sql = sql;
    }

    @Test
    void untouchedChainIsSound() {
        String head = chainOfThree();
        audit.record(entry("read"));

        var verification = audit.verify("test", object, head);

        assertThat(verification.sound()).isTrue();
        assertThat(verification.rows()).isEqualTo(3);
    }

    @Test
    void objectWithoutRowsIsSound() {
        assertThat(audit.verify("test", object, null).sound()).isTrue();
    }

    @Test
    void changedRowIsFound() {
        String head = chainOfThree();
        UUID second = rows().get(1);

        sql.sql("update audit_row set sentence = '{}' where id = ?")
                .param(second)
                .update();

        var verification = audit.verify("test", object, head);
        assertThat(verification.sound()).isFalse();
        assertThat(verification.broken()).contains(second);
    }

    @Test
    void removedLastRowIsFound() {
        String head = chainOfThree();

        sql.sql("delete from audit_row where id = ?").param(rows().getLast()).update();

        assertThat(audit.verify("test", object, head).sound()).isFalse();
    }

    @Test
    void addedRowIsFound() {
        String head = chainOfThree();

        audit.chain(head, entry("forged"));

        var verification = audit.verify("test", object, head);
        assertThat(verification.sound()).isFalse();
    }

    private String chainOfThree() {
        String first = audit.chain(null, entry("started"));
        return audit.chain(audit.chain(first, entry("approved")), entry("ended"));
    }

    private AuditEntry entry(String act) {
        return new AuditEntry(null, act, "test", object, Sentence.of("kernel.clause", act));
    }

    private List<UUID> rows() {
        return sql.sql("select id from audit_row where object_id = ? order by id")
                .param(object)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
