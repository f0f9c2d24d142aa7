package dev.wenliu.platform.task;

import dev.wenliu.platform.WenliuTest;

@WenliuTest
class RacesOnH2Test extends Races {}
