package dev.wenliu.platform.roster;

import dev.wenliu.platform.WenliuTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@WenliuTest
@DirtiesContext
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:fiftythousand;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class FiftyThousandTest extends FiftyThousandCases {

    @Autowired
    FiftyThousandTest(RosterImport imports, RosterExport export, Newcomers newcomers) {
        super(imports, export, newcomers);
    }
}
