package dev.wenliu.platform;

import dev.wenliu.platform.personnel.Keeping;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.roster.Newcomers;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.template.ExtraFlows;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test in the whole product on a real PostgreSQL, with the demo company; all such tests share one context and one database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({Office.class, ExtraFlows.class, Staff.class, Keeping.class, Newcomers.class})
@SpringBootTest(
        properties = {
            "wenliu.demo=true",
            "wenliu.audit.refusals-at-once=1000000",
            "wenliu.audit.anchors=target/audit-anchors/${random.uuid}",
            "wenliu.flows=../sample-flows",
            "wenliu.plugins=../plugins/vehicle/target",
            "wenliu.data=target/test-data-postgres"
        })
@ContextConfiguration(initializers = FreshPostgres.class)
public @interface OnPostgres {}
