package dev.wenliu.platform.filling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

class ShapeTest {

    @Test
    void aNumberOfAThousandMillionDigitsIsNotWrittenOut() {
        assertThat(Shape.NUMBER.json(new BigDecimal("1e999999999"))).hasToString("\"1E+999999999\"");
        assertThat(Shape.NUMBER.json(new BigDecimal("1e-999999999"))).hasToString("\"1E-999999999\"");
        assertThat(Shape.NUMBER.json(new BigDecimal("1e6"))).hasToString("\"1000000\"");
    }

    @Test
    void whatCannotBeReadIsEmpty() {
        assertThat(Shape.NUMBER.value(StringNode.valueOf("two"))).isNull();
        assertThat(Shape.DATE.value(StringNode.valueOf("2026-02-30"))).isNull();
        assertThat(Shape.DATE.value(null)).isNull();
    }
}
