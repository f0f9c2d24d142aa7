package dev.wenliu.platform.policy;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores what units have set. */
@Repository
class PolicyTable {

    private final JdbcClient sql;

    PolicyTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<PolicySetting> all() {
        return sql.sql("select unit, policy, setting, set_by, set_at from policy_setting order by unit, policy")
                .query((row, number) -> setting(row))
                .list();
    }

    void put(PolicySetting setting) {
        remove(setting.unit(), setting.policy());
        sql.sql("insert into policy_setting (unit, policy, setting, set_by, set_at) values (?, ?, ?, ?, ?)")
                .params(
                        setting.unit().value(),
                        setting.policy().name(),
                        setting.value(),
                        setting.setBy().value(),
                        setting.setAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(UnitId unit, Policy policy) {
        return sql.sql("delete from policy_setting where unit = ? and policy = ?")
                        .params(unit.value(), policy.name())
                        .update()
                == 1;
    }

    private static PolicySetting setting(ResultSet row) throws SQLException {
        return new PolicySetting(
                new UnitId(row.getLong("unit")),
                Policy.valueOf(row.getString("policy")),
                row.getInt("setting"),
                new PersonId(row.getLong("set_by")),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
