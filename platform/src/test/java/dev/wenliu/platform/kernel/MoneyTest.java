package dev.wenliu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                | 0.00                   | 零元整
            0.05             | 0.05                   | 伍分
            0.5              | 0.50                   | 伍角整
            1.005            | 1.01                   | 壹元零壹分
            10               | 10.00                  | 壹拾元整
            1004.05          | 1,004.05               | 壹仟零肆元零伍分
            1234.5           | 1,234.50               | 壹仟贰佰叁拾肆元伍角整
            6007.14          | 6,007.14               | 陆仟零柒元壹角肆分
            100010           | 100,010.00             | 壹拾万零壹拾元整
            107000.53        | 107,000.53             | 壹拾万柒仟元伍角叁分
            100001000        | 100,001,000.00         | 壹亿零壹仟元整
            100000000        | 100,000,000.00         | 壹亿元整
            1000000000000    | 1,000,000,000,000.00   | 壹万亿元整
            120003000050000  | 120,003,000,050,000.00 | 壹佰贰拾万零叁拾亿零伍万元整
            -88.2            | -88.20                 | 负捌拾捌元贰角整
            """)
    void writesAmountsAsOfficesDo(BigDecimal amount, String shown, String capital) {
        assertThat(new Money(amount).shown()).isEqualTo(shown);
        assertThat(new Money(amount).capital()).isEqualTo(capital);
    }
}
