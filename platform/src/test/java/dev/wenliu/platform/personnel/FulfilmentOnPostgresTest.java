package dev.wenliu.platform.personnel;

import dev.wenliu.platform.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class FulfilmentOnPostgresTest extends FulfilmentCases {

    @Autowired
    FulfilmentOnPostgresTest(Applications applications, ApplicationLists lists, Staff staff, Keeping keeping) {
        super(applications, lists, staff, keeping);
    }
}
