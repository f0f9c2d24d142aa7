package dev.wenliu.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.browser.Browser.Screen;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Matters out of Chromium's printer, on a machine without Chinese characters: those on paper came with the product. */
@OnServer
class PrintIT {

    private static final int LINES = 60;
    private static final float POINT = 1;

    private final Office office;

    @LocalServerPort
    private int port;

    @Autowired
    PrintIT(Office office) {
        this.office = office;
    }

    @Test
    void anApprovedLeaveFillsOneSheetInTheProductsOwnFont() throws IOException {
        var leave =
                office.aMatter("leave").with("days", "5").startedBy("li.na").approvedBy("wang.qiang", "chen.guodong");

        try (PDDocument paper = print("li.na", leave, "print-leave")) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(isA4(paper.getPage(0))).isTrue();
            assertThat(text(paper, 1))
                    .contains("内部", "员工请假审批单", leave.matter().number(), "李娜", "年休假", "5 天")
                    .contains("王强", "陈国栋", "同意", "严禁处理国家秘密", "1 / 1")
                    .doesNotContain("未办结", "返回事项", "另存为");
            assertThat(fonts(paper)).isNotEmpty().allMatch(font -> font.matches("[A-Z]{6}\\+NotoSansSC.*"));
        }
    }

    @Test
    void manyLinesRunOverSheetsThatAllSayWhatTheyAre() throws IOException {
        var trip = office.aMatter("vehicle-use")
                .with("reason", "沿江检查大坝安全监测设施，逐站核对记录。".repeat(24))
                .with("passengers", passengers())
                .startedBy("li.na");

        try (PDDocument paper = print("li.na", trip, "print-trip")) {
            int pages = paper.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++)
                assertThat(text(paper, page))
                        .contains("内部", "未办结，仅供参考", trip.matter().number(), page + " / " + pages);
            assertThat(text(paper, 2)).contains("姓名");
            IntStream.rangeClosed(1, LINES)
                    .forEach(line -> assertThat(wholeText(paper)).contains("乘车人" + line + "号"));
        }
    }

    @Test
    void amountsPrintInColumnsWithSumAndCapitalNumerals() throws IOException {
        var claim = office.aMatter("expense").startedBy("li.na");

        try (PDDocument paper = print("li.na", claim, "print-claim")) {
            assertThat(text(paper, 1)).contains("费用报销单", "合计", "7,082.00", "柒仟零捌拾贰元整", "往返汽车票");
            assertThat(fonts(paper)).allMatch(font -> font.contains("+NotoSansSC"));
        }
    }

    @Test
    void theKeysThatPrintOpenTheSheetInATabOfItsOwn() {
        var leave = office.aMatter("leave").startedBy("li.na");
        try (Browser browser = Browser.launch()) {
            Page page = logIn(browser, "li.na");
            page.navigate(address("matter/" + leave.id()));
            page.locator(".wl-print-link").waitFor();

            Page sheet = page.waitForPopup(() -> page.keyboard().press("Control+p"));

            sheet.locator(".wl-paper").waitFor();
            assertThat(sheet.url()).endsWith("/print/matter/" + leave.id());
            assertThat(page.url()).endsWith("/matter/" + leave.id());
        }
    }

    private static ArrayNode passengers() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        IntStream.rangeClosed(1, LINES)
                .forEach(line -> rows.addObject()
                        .put("name", "乘车人" + line + "号")
                        .put("unit", "青溪水电站")
                        .put("phone", "1380000" + (1000 + line)));
        return rows;
    }

    private PDDocument print(String login, RunningMatter matter, String name) throws IOException {
        try (Browser browser = Browser.launchWithoutChineseFonts()) {
            Page page = logIn(browser, login);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.navigate(address("print/matter/" + matter.id()));
            page.locator(".wl-paper").waitFor();
            page.evaluate("document.fonts.ready.then(() => true)");
            return Loader.loadPDF(page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(Path.of("target", "screenshots", name + ".pdf"))));
        }
    }

    private Page logIn(Browser browser, String login) {
        Page page = browser.open(Screen.DESK);
        page.navigate(address("login"));
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", "wenliu");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }

    private static boolean isA4(PDPage page) {
        PDRectangle size = page.getMediaBox();
        return Math.abs(size.getWidth() - PDRectangle.A4.getWidth()) < POINT
                && Math.abs(size.getHeight() - PDRectangle.A4.getHeight()) < POINT;
    }

    private static String text(PDDocument paper, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(paper);
    }

    private static String wholeText(PDDocument paper) {
        try {
            return new PDFTextStripper().getText(paper);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> fonts(PDDocument paper) throws IOException {
        Set<String> fonts = new LinkedHashSet<>();
        for (PDPage page : paper.getPages())
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                fonts.add(font.getName());
            }
        return fonts;
    }
}
