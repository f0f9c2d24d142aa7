package dev.wenliu.platform.roster;

import dev.wenliu.platform.OnPostgres;
import dev.wenliu.platform.register.Offices;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class RosterImportOnPostgresTest extends RosterCases {

    @Autowired
    RosterImportOnPostgresTest(RosterImport imports, RosterExport export, Offices offices, Newcomers newcomers) {
        super(imports, export, offices, newcomers);
    }
}
