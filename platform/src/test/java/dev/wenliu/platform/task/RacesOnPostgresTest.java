package dev.wenliu.platform.task;

import dev.wenliu.platform.OnPostgres;

@OnPostgres
class RacesOnPostgresTest extends Races {}
