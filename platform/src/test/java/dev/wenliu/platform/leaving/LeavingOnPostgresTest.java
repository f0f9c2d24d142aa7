package dev.wenliu.platform.leaving;

import dev.wenliu.platform.OnPostgres;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.task.Office;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class LeavingOnPostgresTest extends LeavingCases {

    @Autowired
    LeavingOnPostgresTest(Office office, Leaving leaving, Standing standing, Staff staff) {
        super(office, leaving, standing, staff);
    }
}
