package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.figures.Figures;
import dev.wenliu.plugin.api.NodeContext;
import dev.wenliu.plugin.api.NodeResult;
import dev.wenliu.plugin.api.NodeType;
import dev.wenliu.plugin.api.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;

/** The step that reserves a vehicle, on the host's transaction; each database runs it. */
abstract class VehicleBookings extends PluginHouse {

    private static final ExtensionId RESERVE = ExtensionId.of("vehicle:reserve");
    private static final int RACERS = 50;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyBook() {
        installVehicle();
        jdbc.sql("delete from \"plg_vehicle\".booking_slot").update();
        jdbc.sql("delete from \"plg_vehicle\".booking").update();
    }

    @Test
    void theSameWorkBooksOnce() {
        reserve(trip("w1", "李娜", "08:00", "12:00"));

        var again = reserve(trip("w1", "李娜", "08:00", "12:00"));

        assertThat(again).isInstanceOf(NodeResult.Done.class);
        assertThat(bookings()).isEqualTo(1);
    }

    @Test
    void theSecondReadsWhoHasTheVehicleAndWhen() {
        reserve(trip("w1", "李娜", "08:00", "12:00"));

        var refused = reserve(trip("w2", "王强", "11:55", "14:00"));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        NodeResult.Refused.class,
                        why -> assertThat(why.why().zh()).contains("李娜", "用车-w1", "11-24 08:00–12:00", "川A·6B218"));
        assertThat(bookings()).isEqualTo(1);
    }

    @Test
    void oneTripMayBeginWhenAnotherEnds() {
        reserve(trip("w1", "李娜", "08:00", "12:00"));

        assertThat(reserve(trip("w2", "王强", "12:00", "14:00"))).isInstanceOf(NodeResult.Done.class);
    }

    @Test
    void aRolledBackMatterLeavesNoBooking() {
        transactions.executeWithoutResult(status -> {
            call(trip("w1", "李娜", "08:00", "12:00"));
            status.setRollbackOnly();
        });

        assertThat(bookings()).isZero();
    }

    @Test
    void aRefusalLeavesTheHostsTransactionUsable() {
        reserve(trip("w1", "李娜", "08:00", "12:00"));

        Integer seen = transactions.execute(status -> {
            call(trip("w2", "王强", "09:00", "10:00"));
            return jdbc.sql("select count(*) from \"plg_vehicle\".booking")
                    .query(Integer.class)
                    .single();
        });

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void fiftyRacersForOneSlotLeaveOneWinner() throws Exception {
        List<Callable<Boolean>> racers = IntStream.range(0, RACERS)
                .<Callable<Boolean>>mapToObj(i -> () -> wins(trip("race" + i, "第" + i + "人", "08:00", "08:30")))
                .toList();
        List<Boolean> wins = new ArrayList<>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> racer : threads.invokeAll(racers)) wins.add(racer.get());
        }

        Figures.record("race-double-bookings", bookings() - 1, "bookings", "0");
        assertThat(wins).containsOnlyOnce(true).hasSize(RACERS);
        assertThat(bookings()).isEqualTo(1);
    }

    private boolean wins(NodeContext trip) {
        return reserve(trip) instanceof NodeResult.Done;
    }

    private NodeResult reserve(NodeContext trip) {
        NodeResult result = transactions.execute(status -> call(trip));
        assertThat(result).isNotNull();
        return result;
    }

    private NodeResult call(NodeContext trip) {
        return extensions.call(NodeType.class, RESERVE, step -> step.execute(trip));
    }

    private int bookings() {
        return jdbc.sql("select count(*) from \"plg_vehicle\".booking")
                .query(Integer.class)
                .single();
    }

    private NodeContext trip(String work, String holder, String from, String to) {
        var json = JsonNodeFactory.instance;
        long vehicle = jdbc.sql("select id from \"plg_vehicle\".vehicle where plate = '川A6B218'")
                .query(Long.class)
                .single();
        var form = json.objectNode().put("from", "2026-11-24T" + from).put("to", "2026-11-24T" + to);
        form.set("vehicle", json.objectNode().put("id", Long.toString(vehicle)));
        var config = json.objectNode().put("from", "from").put("to", "to").put("vehicle", "vehicle");
        var initiator = new Person(1, holder, "生产技术部", Set.of());
        return new NodeContext(work, UUID.randomUUID().toString(), "用车-" + work, "用车申请", initiator, form, config);
    }
}
