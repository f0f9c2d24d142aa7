package dev.wenliu.platform.personnel;

import dev.wenliu.platform.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class ApplicationsOnPostgresTest extends ApplicationCases {

    @Autowired
    ApplicationsOnPostgresTest(Applications applications, ApplicationLists lists, Staff staff, Keeping keeping) {
        super(applications, lists, staff, keeping);
    }
}
