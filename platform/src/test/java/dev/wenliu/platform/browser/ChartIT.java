package dev.wenliu.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.browser.Browser.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The chart as the bundle draws it: words stand out from the nodes, nodes and lines from the page. */
@OnServer
class ChartIT {

    private static final String DRAW = """
            xml => {
              const chart = document.createElement('wl-chart-view');
              Object.assign(chart, { xml, active: ['head'], done: ['start'] });
              document.body.replaceChildren(chart);
            }""";
    private static final String COLOURS = """
            () => {
              const colour = (selector, property) => getComputedStyle(document.querySelector(selector))[property];
              return [
                colour('[data-element-id=leader] rect', 'fill'), colour('[data-element-id=leader] rect', 'stroke'),
                colour('[data-element-id=leader] text', 'fill'), colour('.djs-connection path', 'stroke'),
                colour('[data-element-id=head] rect', 'stroke'), colour('[data-element-id=start] circle', 'stroke'),
              ].join('\\n');
            }""";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingIsDrawnInTheColourOfItsGround(ColorScheme scheme) throws IOException {
        try (Browser browser = Browser.launch()) {
            Page page = browser.open(Screen.DESK);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate("http://localhost:" + port + "/login");
            page.waitForFunction("() => customElements.get('wl-chart-view')");

            page.evaluate(DRAW, Files.readString(Path.of("../sample-flows/leave/chart.bpmn")));
            page.waitForSelector("wl-chart-view .wl-active rect");

            String[] colours = String.valueOf(page.evaluate(COLOURS)).split("\n", -1);
            Browser.screenshot(page, "chart-" + scheme);
            String ground = colours[0];
            assertThat(colours).hasSize(6);
            assertThat(List.of(colours).subList(1, 6)).doesNotContain(ground, "none");
            assertThat(colours[4]).as("active").isNotEqualTo(colours[1]);
            assertThat(colours[5]).as("done").isNotEqualTo(colours[1]);
        }
    }

    /** A phone shows a legible part around the active node; a finger, the buttons and the keys lead to the rest. */
    @Test
    void aWideChartIsReadAndMovedOnAPhone() throws IOException {
        try (Browser browser = Browser.launch()) {
            Page page = browser.open(Screen.PHONE);
            page.navigate("http://localhost:" + port + "/login");
            page.waitForFunction("() => customElements.get('wl-chart-view')");
            page.evaluate(
                    DRAW,
                    Files.readString(Path.of("../sample-flows/meeting-room/chart.bpmn"))
                            .replace("manager", "head"));
            Locator active = page.locator("wl-chart-view .wl-active");
            Locator last = page.locator("wl-chart-view [data-element-id=end]");

            assertThat(active.first().boundingBox().width).isGreaterThan(60);
            assertThat(active.first()).isInViewport();
            assertThat(last).not().isInViewport();

            page.locator("wl-chart-view button").last().click();
            assertThat(last).isInViewport();

            page.locator("wl-chart-view button").first().click();
            double before = active.first().boundingBox().x;
            page.locator("wl-chart-view .wl-chart-canvas").press("ArrowRight");
            assertThat(active.first().boundingBox().x).isLessThan(before);
        }
    }
}
