package dev.wenliu.platform.roster;

import dev.wenliu.platform.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@OnPostgres
@DirtiesContext
@TestPropertySource(properties = "wenliu.data=target/test-data-fifty-thousand")
class FiftyThousandOnPostgresTest extends FiftyThousandCases {

    @Autowired
    FiftyThousandOnPostgresTest(RosterImport imports, RosterExport export, Newcomers newcomers) {
        super(imports, export, newcomers);
    }
}
