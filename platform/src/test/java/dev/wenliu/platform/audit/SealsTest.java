package dev.wenliu.platform.audit;

import dev.wenliu.platform.WenliuTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
class SealsTest extends SealCases {

    @Autowired
    SealsTest(Audit audit, Sealer sealer, Seals seals, JdbcClient sql) {
        super(audit, sealer, seals, sql);
    }
}
