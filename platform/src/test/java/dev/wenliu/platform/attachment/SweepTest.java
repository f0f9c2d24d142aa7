package dev.wenliu.platform.attachment;

import dev.wenliu.platform.WenliuTest;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@WenliuTest
class SweepTest extends SweepCases {

    @Autowired
    SweepTest(
            Uploads uploads,
            Attachments attachments,
            Downloads downloads,
            Sweep sweep,
            FileStore store,
            AttachmentProperties properties,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        super(new Parts(uploads, attachments, downloads, sweep, store, properties.folder(), jdbc, transactions, clock));
    }
}
