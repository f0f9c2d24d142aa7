package dev.wenliu.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.session.Device.Browser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/141.0 Safari/537.36 Edg/141.0, EDGE, WINDOWS",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1, SAFARI, MAC",
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0, FIREFOX, LINUX",
        "Mozilla/5.0 (Linux; Android 14; M2102) Chrome/120.0 MicroMessenger/8.0 Safari, WECHAT, ANDROID",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) MicroMessenger/7.0 wxwork/4.1, WECOM, IPHONE",
        "Java-http-client/25, OTHER, OTHER"
    })
    void namesWhatTheBrowserCallsItself(String userAgent, Browser browser, Device.Machine machine) {
        assertThat(Device.of(userAgent)).isEqualTo(new Device(browser, machine));
    }
}
