package dev.wenliu.platform.filling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    private final TypedNumber typed = new TypedNumber("天");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,345.60       | 12345.60
            1,234,567       | 1234567
            １２３          | 123
            １２，３４５．６ | 12345.6
            2。5            | 2.5
            .5              | 0.5
            5.              | 5
            －3             | -3
            −3              | -3
            ¥ 12.50         | 12.50
            ￥8             | 8
            3 天            | 3
            """)
    void whatCanMeanOnlyOneNumberIsUnderstood(String text, BigDecimal number) {
        assertThat(typed.read(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "两千",
                "1,5",
                "1,2345",
                "1,23.4",
                ",5",
                "1 2",
                "1.2.3",
                "--1",
                ".",
                "-",
                "¥",
                "天",
                "3 小时",
                "1e9",
                "1e999999999",
                "1234567890123456",
                ""
            })
    void whatMayMeanSomethingElseIsNoNumber(String text) {
        assertThat(typed.read(text)).isEmpty();
    }
}
