package dev.wenliu.platform.kernel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.OfficeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class DueChipTest {

    private static final Instant NOW = at(LocalDateTime.parse("2026-11-25T15:00"));

    private final ApplicationContext context;

    @Autowired
    DueChipTest(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void open() {
        Browserless.logIn(context, "li.na");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T14:59, 已超时, wl-tone-refused",
        "2026-11-24T18:00, 已超时 1 天, wl-tone-refused",
        "2026-11-20T18:00, 已超时 5 天, wl-tone-refused",
        "2026-11-25T18:00, 今天到期, wl-tone-late",
        "2026-11-26T18:00, 明天到期, wl-tone-neutral",
        "2026-11-30T18:00, 11月30日到期, wl-tone-neutral"
    })
    void saysHowUrgentItIs(LocalDateTime due, String words, String tone) {
        var chip = new DueChip(at(due), NOW);

        assertThat(chip.getText()).isEqualTo(words);
        assertThat(chip.getClassNames()).contains(tone);
    }

    @Test
    void aDayIsNamedInTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(new DueChip(at(LocalDateTime.parse("2026-11-30T18:00")), NOW).getText())
                .isEqualTo("due 30 Nov");
    }

    @ParameterizedTest
    @CsvSource({"PT20S, 用时 不到 1 分钟", "PT59M59S, 用时 59 分钟", "PT2H, 用时 2 小时", "PT26H15M, 用时 26 小时 15 分"})
    void workingTimeIsSaidInHoursAndMinutes(Duration taken, String words) {
        assertThat(new TimeTaken(taken).getText()).isEqualTo(words);
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(OfficeTime.ZONE).toInstant();
    }
}
