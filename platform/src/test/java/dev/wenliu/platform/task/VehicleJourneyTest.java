package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.HE_PING;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.MA_CHAO;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.matterpage.PathEntry;
import dev.wenliu.platform.plugin.Plugins;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class VehicleJourneyTest {

    private static final String KAI = "zheng.kai";

    private final Office office;
    private final Plugins plugins;
    private final Steps steps;

    @Autowired
    VehicleJourneyTest(Office office, Plugins plugins, Steps steps) {
        this.office = office;
        this.plugins = plugins;
        this.steps = steps;
    }

    @Test
    void bothFleetManagersSignAndTheVehicleIsReserved() {
        var trip = trip("2026-05-11").startedBy(LI_NA).approvedBy(WANG_QIANG, HE_PING);

        assertThat(trip.state()).isEqualTo(MatterState.RUNNING);
        assertThat(trip.waitsFor(HE_PING)).isFalse();
        assertThat(trip.waitsFor(MA_CHAO)).isTrue();

        trip.approvedBy(MA_CHAO);

        assertThat(trip.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(trip.history())
                .containsExactly("submitted 李娜", "approved 王强", "approved 何平", "approved 马超", "step_done", "told 王强");
    }

    @Test
    void vehicleTakenBySomeoneElseSendsTheMatterBack() {
        var first = trip("2026-05-12").startedBy(LI_NA).approvedBy(WANG_QIANG, HE_PING);
        var second = trip("2026-05-12").startedBy(LI_NA).approvedBy(WANG_QIANG, HE_PING);

        withoutThePlugin(() -> {
            first.approvedBy(MA_CHAO);
            second.approvedBy(MA_CHAO);
        });

        assertThat(first.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(second.state()).isEqualTo(MatterState.RETURNED);
        assertThat(second.history()).last().isEqualTo("step_refused");
        assertThat(second.pageOf(LI_NA).allowed()).containsExactly(MatterPage.Operation.RESUBMIT);

        second.resubmittedWith(SampleForms.json("{\"from\": \"2026-05-13T08:00\", \"to\": \"2026-05-13T19:00\"}"))
                .approvedBy(WANG_QIANG, HE_PING, MA_CHAO);

        assertThat(second.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void stepWaitsForItsModuleAndGoesOnWhenItRuns() {
        var trip = trip("2026-05-14").startedBy(LI_NA).approvedBy(WANG_QIANG, HE_PING);

        withoutThePlugin(() -> {
            trip.approvedBy(MA_CHAO);

            assertThat(trip.state()).isEqualTo(MatterState.RUNNING);
            assertThat(trip.now()).containsExactly("预订车辆");
            assertThat(trip.pageOf(LI_NA).activeNodes()).containsExactly("reserve");
            assertThat(trip.pageOf(LI_NA).path())
                    .filteredOn(PathEntry.Now.class::isInstance)
                    .singleElement()
                    .satisfies(now -> assertThat(((PathEntry.Now) now).waits()).isNotNull());

            steps.runDue();
            assertThat(trip.state()).isEqualTo(MatterState.RUNNING);
        });

        assertThat(trip.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(trip.history()).filteredOn("step_done"::equals).hasSize(1);
    }

    /** Stops the plugin meanwhile; afterwards it runs, and so did everything that waited for it. */
    private void withoutThePlugin(Runnable work) {
        plugins.stop(office.as(KAI), "vehicle").join();
        try {
            work.run();
        } finally {
            plugins.start(office.as(KAI), "vehicle").join();
        }
        steps.runDue();
    }

    private MatterToStart trip(String day) {
        return office.aMatter("vehicle-use")
                .with("from", day + "T08:30")
                .with("to", day + "T17:30")
                .with("vehicle", SampleForms.json("{\"id\": \"1\"}"));
    }
}
