package dev.wenliu.platform.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class RowPairsTest {

    private static final int CASES = 1_000;
    private static final int MOST_ROWS = 8;

    /** Rows are letters; a pair is written as before, after and number. */
    @ParameterizedTest
    @CsvSource({
        "abc, abc, ''",
        "abc, axc, b>x2",
        "abc, abcd, ->d4",
        "abc, ac, b>-2",
        "abc, xabc, ->x1",
        "abc, bc, a>-1",
        "'', ab, ->a1 ->b2",
        "ab, '', a>-1 b>-2",
        "abcd, axyd, b>x2 c>y3",
        "abcd, axd, b>x2 c>-3",
        "ab, xayb, ->x1 ->y3",
        "aab, ab, a>-2"
    })
    void rowsThatStayAreFoundAndTheOthersArePaired(String before, String after, String expected) {
        assertThat(RowPairs.of(rows(before), rows(after)).stream()
                        .map(RowPairsTest::written)
                        .toList())
                .containsExactlyElementsOf(Stream.of(expected.split(" "))
                        .filter(pair -> !pair.isEmpty())
                        .toList());
    }

    @Test
    void whatIsNotToldStoodThereBeforeInTheSameOrder() {
        var random = new Random(7);
        for (int number = 0; number < CASES; number++) {
            List<JsonNode> before = some(random);
            List<JsonNode> after = some(random);
            List<RowPairs.Pair> pairs = RowPairs.of(before, after);
            List<JsonNode> untold = untold(after, pairs);

            if (!untold.isEmpty())
                assertThat(before).as("%s to %s", before, after).containsSubsequence(untold);
            assertThat(pairs.stream().filter(pair -> pair.before() != null)).hasSize(before.size() - untold.size());
        }
    }

    private static List<JsonNode> untold(List<JsonNode> after, List<RowPairs.Pair> pairs) {
        List<JsonNode> untold = new ArrayList<>(after);
        pairs.reversed().stream()
                .filter(pair -> pair.after() != null)
                .forEach(pair -> assertThat(untold.remove(pair.number() - 1)).isEqualTo(pair.after()));
        return untold;
    }

    private static List<JsonNode> some(Random random) {
        StringBuilder letters = new StringBuilder();
        int rows = random.nextInt(MOST_ROWS);
        for (int row = 0; row < rows; row++) letters.append((char) ('a' + random.nextInt(4)));
        return rows(letters.toString());
    }

    private static List<JsonNode> rows(String letters) {
        return letters.chars()
                .mapToObj(letter -> (JsonNode) JsonNodeFactory.instance.stringNode(Character.toString(letter)))
                .toList();
    }

    private static String written(RowPairs.Pair pair) {
        return letter(pair.before()) + ">" + letter(pair.after()) + pair.number();
    }

    private static String letter(@Nullable JsonNode row) {
        return row == null ? "-" : row.stringValue();
    }
}
