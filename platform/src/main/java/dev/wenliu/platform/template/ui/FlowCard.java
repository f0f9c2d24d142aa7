package dev.wenliu.platform.template.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.kernel.ui.FlowTile;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.template.CatalogueEntry;
import java.util.stream.Collectors;

/** One flow: picture, title, what it is for, whose it is, how long it should take, and a star. */
final class FlowCard extends Div {

    FlowCard(CatalogueEntry entry, Runnable star) {
        addClassNames("wl-card", "wl-flow-card");
        FlowDefinition flow = entry.definition();
        var title = new Anchor("start/" + flow.code(), flow.title().in(getLocale()));
        title.addClassName("wl-flow-title");
        var purpose = new Span(flow.purpose().in(getLocale()));
        purpose.addClassName("wl-flow-purpose");
        var words = new Div(title, purpose, approvals(entry), facts(entry));
        words.addClassName("wl-flow-words");
        add(new FlowTile(flow.icon()), words, star(entry.favourite(), star));
    }

    /** All that a search may find a flow by. */
    static String words(CatalogueEntry entry) {
        FlowDefinition flow = entry.definition();
        return String.join(
                " ",
                flow.title().zh(),
                flow.title().en(),
                flow.purpose().zh(),
                flow.purpose().en(),
                flow.numbering(),
                entry.owner().zh(),
                entry.owner().en());
    }

    /** Which approvals a matter of this flow may meet, in the order of the chart. */
    private Span approvals(CatalogueEntry entry) {
        String names = entry.approvals().stream()
                .map(name -> name.in(getLocale()))
                .distinct()
                .collect(Collectors.joining(getTranslation("template.approvals.and")));
        var approvals = new Span(names.isEmpty() ? "" : getTranslation("template.approvals", names));
        approvals.addClassNames("wl-flow-approvals", "wl-quiet");
        return approvals;
    }

    private Div facts(CatalogueEntry entry) {
        var facts = new Div(new Span(entry.owner().in(getLocale())));
        Integer days = entry.definition().limitDays();
        if (days != null) facts.add(new Span(getTranslation("template.limit", days)));
        facts.addClassNames("wl-flow-facts", "wl-quiet");
        return facts;
    }

    private Button star(boolean favourite, Runnable toggle) {
        var button = new Button(Glyph.STAR.icon(), click -> toggle.run());
        String words = getTranslation(favourite ? "template.unstar" : "template.star");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("wl-star");
        button.setAriaLabel(words);
        button.setTooltipText(words);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(favourite));
        return button;
    }
}
