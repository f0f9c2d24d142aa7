package dev.wenliu.platform.task;

import dev.wenliu.platform.OnPostgres;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.template.ExtraFlows;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class BranchRacesOnPostgresTest extends BranchRaces {

    @Autowired
    BranchRacesOnPostgresTest(Office office, ExtraFlows flows, Rounds rounds) {
        super(office, flows, rounds);
    }
}
