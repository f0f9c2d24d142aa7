package dev.wenliu.platform.task;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.template.ExtraFlows;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class BranchRacesOnH2Test extends BranchRaces {

    @Autowired
    BranchRacesOnH2Test(Office office, ExtraFlows flows, Rounds rounds) {
        super(office, flows, rounds);
    }
}
