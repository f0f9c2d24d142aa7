package dev.wenliu.platform.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    @Test
    void whatIsNeededComesFirst() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        needs.put("remaining", Set.of("total", "advance"));
        needs.put("total", Set.of("items.amount"));
        needs.put("items.amount", Set.of("elsewhere"));

        var precedence = Precedence.of(needs);

        assertThat(precedence.order()).containsExactly("items.amount", "total", "remaining");
        assertThat(precedence.circle()).isEmpty();
    }

    @Test
    void namesACircle() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        needs.put("start", Set.of("a"));
        needs.put("a", Set.of("b"));
        needs.put("b", Set.of("a"));

        assertThat(Precedence.of(needs).circle()).containsExactly("a", "b");
        assertThat(Precedence.of(Map.of("self", Set.of("self"))).circle()).isEqualTo(List.of("self"));
    }

    @Test
    void longChainsAreOrderedToo() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        IntStream.range(0, 300).forEach(i -> needs.put("f" + i, Set.of("f" + (i + 1))));

        assertThat(Precedence.of(needs).order()).first().isEqualTo("f299");
    }
}
