package dev.wenliu.plugins.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlateTest {

    @ParameterizedTest
    @ValueSource(strings = {"川A6B218", "京N12345", "粤B1234学", "川AD12086", "川AF30517", "川A12345D"})
    void takesPlatesOfSevenAndGreenOnesOfEightCharacters(String text) {
        assertThat(new Plate(text).valid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "川A6B21", "川A6B2188", "A6B2188", "川I6B218", "川A6O218", "川A1234567", "川a6b218"})
    void refusesEverythingElse(String text) {
        assertThat(new Plate(text).valid()).isFalse();
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(Plate.typed(" 川a·6b 218 ")).isEqualTo(new Plate("川A6B218"));
    }

    @Test
    void onlyEightCharactersAreGreen() {
        assertThat(new Plate("川AD12086").green()).isTrue();
        assertThat(new Plate("川A6B218").green()).isFalse();
    }
}
