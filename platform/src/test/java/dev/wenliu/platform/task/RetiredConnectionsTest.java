package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.LI_NA;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.matter.MatterState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pool retires every connection half an hour after it was opened; nothing may depend on those that made the tables. */
@WenliuTest
class RetiredConnectionsTest {

    private final Office office;
    private final HikariDataSource pool;

    @Autowired
    RetiredConnectionsTest(Office office, HikariDataSource pool) {
        this.office = office;
        this.pool = pool;
    }

    @Test
    void aMatterStartsAfterEveryConnectionWasRetired() throws SQLException {
        retireAll();

        var leave = office.aMatter("leave").startedBy(LI_NA);

        assertThat(leave.state()).isEqualTo(MatterState.RUNNING);
    }

    /** Marks all connections, takes as many as the pool has, and gives them back: only fresh ones are left. */
    private void retireAll() throws SQLException {
        pool.getHikariPoolMXBean().softEvictConnections();
        List<Connection> fresh = new ArrayList<>();
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) fresh.add(pool.getConnection());
        for (Connection connection : fresh) connection.close();
    }
}
