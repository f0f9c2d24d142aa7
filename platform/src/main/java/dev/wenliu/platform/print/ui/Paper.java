package dev.wenliu.platform.print.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.print.Sheet;
import dev.wenliu.platform.print.Sheet.Block;
import dev.wenliu.platform.print.Sheet.Words;
import java.util.List;
import java.util.Locale;

/** A sheet laid out as paper, black on white whatever the screen looks like. */
final class Paper extends Article {

    private static final int LONG_TEXT = 400;
    private static final int FACTS_BESIDE = 2;

    /** The margins of later sheets are drawn by the style, which reads their words from the page. */
    private static final String MARGINS = "const say = (name, text) => document.documentElement.style.setProperty("
            + "'--wl-paper-' + name, JSON.stringify(text)); say('mark', $0); say('number', $1); say('standing', $2)";

    Paper(Sheet sheet, Locale locale) {
        addClassName("wl-paper");
        getElement().setAttribute("lang", locale.toLanguageTag());
        String number = getTranslation("print.number", sheet.number());
        getElement().executeJs(MARGINS, sheet.mark(), number, sheet.standing());
        add(head(sheet, number), lines(sheet));
        if (!sheet.opinions().isEmpty()) add(opinions(sheet));
        add(foot(sheet));
    }

    private static Header head(Sheet sheet, String number) {
        var top = new Div(styled(sheet.mark(), "wl-paper-mark"), styled(number, "wl-paper-number"));
        top.addClassName("wl-paper-top");
        var head = new Header(top, new H1(sheet.heading()));
        if (!sheet.standing().isEmpty()) head.add(styled(sheet.standing(), "wl-paper-standing"));
        return head;
    }

    private Div lines(Sheet sheet) {
        var lines = new Div();
        lines.addClassName("wl-paper-lines");
        List<Words> facts = sheet.facts();
        for (int from = 0; from < facts.size(); from += FACTS_BESIDE)
            lines.add(new Line(facts.subList(from, Math.min(from + FACTS_BESIDE, facts.size()))));
        for (Block block : sheet.blocks())
            lines.add(
                    switch (block) {
                        case Block.Line line -> new Line(line.fields());
                        case Block.Rows rows -> rows(rows);
                    });
        return lines;
    }

    private Div rows(Block.Rows rows) {
        if (rows.rows().isEmpty()) return new Div(new Line(List.of(new Words(rows.label(), ""))));
        var place = new Div(styled(rows.label(), "wl-paper-label"), PaperTable.of(rows, getTranslation("print.sum")));
        place.addClassName("wl-paper-items");
        return place;
    }

    private Div opinions(Sheet sheet) {
        var place = new Div(new H2(getTranslation("print.opinions")), PaperTable.of(sheet.opinions(), this));
        place.addClassName("wl-paper-opinions");
        return place;
    }

    private static Footer foot(Sheet sheet) {
        var foot = new Footer();
        if (!sheet.footer().isEmpty()) foot.add(new Paragraph(sheet.footer()));
        var closing = new Div();
        closing.addClassName("wl-paper-closing");
        sheet.closing().forEach(sentence -> closing.add(new Span(sentence)));
        foot.add(closing);
        return foot;
    }

    private static Span styled(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    /** Fields side by side, each with its name. */
    @Tag("dl")
    private static final class Line extends HtmlContainer {
        Line(List<Words> fields) {
            addClassNames("wl-paper-line", "wl-paper-line-" + fields.size());
            if (fields.stream().anyMatch(field -> field.text().length() > LONG_TEXT)) addClassName("wl-paper-long");
            fields.forEach(field -> add(new Term(field.label()), new Description(field.text())));
        }
    }
}
