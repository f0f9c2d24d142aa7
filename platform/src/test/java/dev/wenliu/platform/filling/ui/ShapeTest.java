package dev.wenliu.platform.filling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

class ShapeTest {

    @Test
    void whatCannotBeReadIsEmpty() {
        assertThat(Shape.DATE.value(StringNode.valueOf("2026-02-30"))).isNull();
        assertThat(Shape.DATE.value(null)).isNull();
    }
}
