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
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Runs a test in the whole product without a web server, on H2 in memory, with the demo company; all such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({Office.class, ExtraFlows.class, Staff.class, Keeping.class, Newcomers.class})
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = {
            "wenliu.demo=true",
            "wenliu.audit.refusals-at-once=1000000",
            "wenliu.audit.anchors=target/audit-anchors/${random.uuid}",
            "wenliu.flows=../sample-flows",
            "wenliu.plugins=../plugins/vehicle/target",
            "wenliu.data=target/test-data",
            "spring.datasource.url=jdbc:h2:mem:wenliu;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
public @interface WenliuTest {}
