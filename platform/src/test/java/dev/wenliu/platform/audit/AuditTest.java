package dev.wenliu.platform.audit;

import dev.wenliu.platform.WenliuTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
class AuditTest extends AuditCases {

    @Autowired
    AuditTest(Audit audit, JdbcClient sql) {
        super(audit, sql);
    }
}
