package dev.wenliu.platform.leaving;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.task.Office;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class LeavingTest extends LeavingCases {

    @Autowired
    LeavingTest(Office office, Leaving leaving, Standing standing, Staff staff) {
        super(office, leaving, standing, staff);
    }
}
