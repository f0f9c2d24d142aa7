package dev.wenliu.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.browser.Browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrowserIT {

    @ParameterizedTest
    @EnumSource
    void showsPagesInTheSizeOfEachScreen(Screen screen) {
        try (var browser = Browser.launch()) {
            var page = browser.open(screen);

            page.setContent("<meta name='viewport' content='width=device-width'><h1>文流</h1>");

            assertThat(page.evaluate("navigator.language + ' ' + innerWidth"))
                    .isEqualTo(screen == Screen.DESK ? "zh-CN 1440" : "zh-CN 390");
        }
    }

    @Test
    void keepsWhatAPageShowsAsAPicture() {
        try (var browser = Browser.launch()) {
            var page = browser.open(Screen.PHONE);
            page.setContent("<h1>请假申请</h1>");

            var picture = Browser.screenshot(page, "browser");

            assertThat(picture).isNotEmptyFile();
        }
    }
}
