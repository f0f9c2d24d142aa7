package dev.wenliu.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.wenliu.platform.browser.Browser.Screen;
import java.util.regex.Pattern;

/** A demo person who works with the product in a browser of their own. */
final class Employee {

    private final Page page;
    private final Screen screen;
    private final String product;

    private Employee(Page page, Screen screen, String product) {
        this.page = page;
        this.screen = screen;
        this.product = product;
    }

    /** Somebody who has logged in, at a desk or with a phone. */
    static Employee logIn(Browser browser, Screen screen, int port, String login) {
        var employee = new Employee(browser.open(screen), screen, "http://localhost:" + port + "/");
        employee.open("login");
        employee.page.fill("input[name=username]", login);
        employee.page.fill("input[name=password]", "wenliu");
        employee.page.keyboard().press("Enter");
        employee.page.waitForURL(url -> !url.contains("/login"));
        return employee;
    }

    Page page() {
        return page;
    }

    void open(String route) {
        page.navigate(product + route);
    }

    void sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void tab(String name) {
        Locator tab = page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
        tab.click();
        assertThat(tab).hasAttribute("aria-selected", "true");
    }

    /** Types into the text, number or long-text field with this label, and leaves it. */
    void fill(String label, String text) {
        Locator input = labelled("vaadin-text-field, vaadin-text-area, vaadin-big-decimal-field", label)
                .locator("input, textarea")
                .first();
        input.fill(text);
        input.blur();
    }

    /** Chooses from a list or from buttons, whichever the field shows. */
    void choose(String label, String option) {
        Locator field = labelled("vaadin-select, vaadin-radio-group", label);
        if (field.evaluate("field => field.localName").equals("vaadin-select")) {
            field.click();
            page.locator("vaadin-select-item:visible")
                    .filter(new Locator.FilterOptions().setHasText(option))
                    .first()
                    .click();
        } else
            field.locator("vaadin-radio-button")
                    .filter(new Locator.FilterOptions().setHasText(option))
                    .first()
                    .click();
    }

    /** Sets a day and a minute: a desk types the day, a phone taps today in the calendar that covers its screen. */
    void minute(String label, String day, String time) {
        Locator whole = labelled("vaadin-date-time-picker", label);
        Locator date = whole.locator("vaadin-date-picker");
        if (screen == Screen.DESK) {
            date.locator("input").fill(day);
            date.locator("input").press("Enter");
        } else {
            date.locator("input").click();
            whole.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("今天").setExact(true))
                    .click();
        }
        assertThat(date).not().hasAttribute("opened", Pattern.compile(".*"));
        Locator minute = whole.locator("vaadin-time-picker input");
        minute.fill(time);
        minute.press("Enter");
        minute.press("Tab");
    }

    /** How much waits, as the navigation of the open page says; nothing where it says nothing. */
    Locator badge() {
        return page.locator(screen == Screen.DESK ? ".wl-side .wl-count" : ".wl-bottom .wl-count");
    }

    /** The number of a badge as it is now. */
    int waiting() {
        String text = badge().textContent().strip();
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    Locator flow(String title) {
        return page.locator(".wl-flow-card").filter(new Locator.FilterOptions().setHasText(title));
    }

    private Locator labelled(String tags, String label) {
        Locator words =
                page.locator("label").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label)));
        return page.locator(tags)
                .filter(new Locator.FilterOptions().setHas(words))
                .first();
    }
}
