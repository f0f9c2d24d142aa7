package dev.wenliu.platform.audit;

import dev.wenliu.platform.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class SealAnchorsOnPostgresTest extends SealAnchorCases {

    @Autowired
    SealAnchorsOnPostgresTest(Audit audit, Sealer sealer, SealTables tables, JdbcClient sql) {
        super(audit, sealer, tables, sql);
    }
}
