package dev.wenliu.platform.personnel;

import dev.wenliu.platform.WenliuTest;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class FulfilmentTest extends FulfilmentCases {

    @Autowired
    FulfilmentTest(Applications applications, ApplicationLists lists, Staff staff, Keeping keeping) {
        super(applications, lists, staff, keeping);
    }
}
