package dev.wenliu.platform.audit;

import dev.wenliu.platform.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class SealsOnPostgresTest extends SealCases {

    @Autowired
    SealsOnPostgresTest(Audit audit, Sealer sealer, Seals seals, JdbcClient sql) {
        super(audit, sealer, seals, sql);
    }
}
