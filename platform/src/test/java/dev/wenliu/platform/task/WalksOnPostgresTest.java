package dev.wenliu.platform.task;

import dev.wenliu.platform.OnPostgres;

@OnPostgres
class WalksOnPostgresTest extends Walks {

    @Override
    int walks() {
        return 2;
    }
}
