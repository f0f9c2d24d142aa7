package dev.wenliu.platform.scripting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.figures.Figures;
import dev.wenliu.platform.kernel.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How fast scripts are: one condition on a form of three fields, over and over. Runs by hand only, in profile {@code figures}. */
@Tag("figure")
class ScriptFiguresIT {

    private static final int PAIRS = 5;
    private static final int MANY = 20_000;
    private static final int FEW = 50;
    private static final String TEXT = "form.days > 3 && form.kind === 'annual'";
    private static final ObjectNode FORM =
            (ObjectNode) JsonMapper.shared().readTree("{\"form\":{\"days\":5,\"kind\":\"annual\",\"note\":null}}");

    @Test
    void contextThatIsUsedAgainComparedWithNewOnes() {
        try (var sandbox = new Sandbox(ScriptLimits.USUAL);
                Cell cell = sandbox.open()) {
            List<Double> ratios = new ArrayList<>();
            List<Double> again = new ArrayList<>();
            usedAgain(cell);
            madeNew(sandbox);

            for (int pair = 0; pair < PAIRS; pair++) {
                again.add(usedAgain(cell));
                ratios.add(again.getLast() / madeNew(sandbox));
            }

            Figures.record("S1", Figures.median(ratios), "ratio to new contexts", ">= 100");
            Figures.record("S1-again", Figures.median(again), "scripts/s", "");
            assertThat(ratios).isNotEmpty();
        }
    }

    /** Another thread computes, the asking one waits and watches. */
    @Test
    void asTheProductEvaluates() {
        var scripts = new Scripts();
        var script = new Script(Label.of("figure"), TEXT);
        List<Double> speeds = new ArrayList<>();

        for (int run = 0; run <= PAIRS; run++) speeds.add(perSecond(MANY, () -> scripts.evaluate(script, FORM)));

        scripts.close();
        Figures.record("S1-product", Figures.median(speeds.subList(1, speeds.size())), "scripts/s", "");
        assertThat(speeds).isNotEmpty();
    }

    private static double usedAgain(Cell cell) {
        String form = FORM.toString();
        return perSecond(MANY, () -> cell.run(TEXT, form));
    }

    private static double madeNew(Sandbox sandbox) {
        String form = FORM.toString();
        return perSecond(FEW, () -> {
            try (Cell fresh = sandbox.open()) {
                fresh.run(TEXT, form);
            }
        });
    }

    private static double perSecond(int times, Runnable evaluation) {
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) evaluation.run();
        return times * 1e9 / (System.nanoTime() - begun);
    }
}
