package dev.wenliu.platform.figures;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.wenliu.platform.browser.Browser;
import dev.wenliu.platform.browser.Browser.Screen;
import java.util.ArrayList;
import java.util.List;

/** People who logged in with a real browser, opened their inbox and do nothing. */
final class IdlePeople implements AutoCloseable {

    private final Browser chromium = Browser.launch();
    private final List<BrowserContext> sessions = new ArrayList<>();
    private final String address;

    IdlePeople(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** Logs in so many more, each in a session of its own. */
    void logIn(int count) {
        for (int n = 0; n < count; n++) {
            BrowserContext session = chromium.context(Screen.DESK);
            Page page = session.newPage();
            page.navigate(address + "/login");
            page.fill("input[name=username]", "li.na");
            page.fill("input[name=password]", "wenliu");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
            page.navigate(address + "/inbox");
            page.waitForSelector("h1");
            sessions.add(session);
        }
    }

    @Override
    public void close() {
        sessions.forEach(BrowserContext::close);
        chromium.close();
    }
}
