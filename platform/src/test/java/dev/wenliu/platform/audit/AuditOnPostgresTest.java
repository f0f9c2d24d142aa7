package dev.wenliu.platform.audit;

import dev.wenliu.platform.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class AuditOnPostgresTest extends AuditCases {

    @Autowired
    AuditOnPostgresTest(Audit audit, JdbcClient sql) {
        super(audit, sql);
    }
}
