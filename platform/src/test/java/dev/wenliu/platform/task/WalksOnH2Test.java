package dev.wenliu.platform.task;

import dev.wenliu.platform.WenliuTest;

@WenliuTest
class WalksOnH2Test extends Walks {

    @Override
    int walks() {
        return 6;
    }
}
