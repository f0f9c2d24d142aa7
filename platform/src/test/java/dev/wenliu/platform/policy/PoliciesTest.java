package dev.wenliu.platform.policy;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.personnel.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
class PoliciesTest extends PolicyCases {

    @Autowired
    PoliciesTest(Policies policies, ApplicationContext context, Staff staff, JdbcClient sql) {
        super(policies, context, staff, sql);
    }
}
