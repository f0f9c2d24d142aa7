package dev.wenliu.platform.audit;

import dev.wenliu.platform.WenliuTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
class SealAnchorsTest extends SealAnchorCases {

    @Autowired
    SealAnchorsTest(Audit audit, Sealer sealer, SealTables tables, JdbcClient sql) {
        super(audit, sealer, tables, sql);
    }
}
