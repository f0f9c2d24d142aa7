package dev.wenliu.platform.roster;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.register.Offices;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class RosterImportTest extends RosterCases {

    @Autowired
    RosterImportTest(RosterImport imports, RosterExport export, Offices offices, Newcomers newcomers) {
        super(imports, export, offices, newcomers);
    }
}
