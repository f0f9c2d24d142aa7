package dev.wenliu.platform.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.draft.Draft;
import dev.wenliu.platform.draft.Drafts;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.EntryLink;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.Toasts;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Forms that somebody began to fill: go on, or throw away. */
@Route("drafts")
@PermitAll
class DraftsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WORDS_SHOWN = 3;

    private final transient Drafts drafts;
    private final transient Actor actor;
    private final transient Clock clock;
    private final Div list = new Div();

    DraftsView(Drafts drafts, CurrentActor current, Clock clock) {
        this.drafts = drafts;
        this.actor = current.require();
        this.clock = clock;
        addClassName("wl-page");
        list.addClassNames("wl-card", "wl-entries");
        add(new PageHeader(getTranslation("matter.drafts"), getTranslation("matter.drafts.sentence")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matter.drafts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        List<Draft> found = drafts.of(actor);
        list.removeAll();
        if (found.isEmpty()) list.add(nothing());
        found.forEach(draft -> list.add(row(draft)));
    }

    private Div row(Draft draft) {
        var link = new EntryLink(
                "start/" + draft.code() + "?draft=" + draft.id(),
                tile(),
                draft.flow().in(getLocale()),
                words(draft),
                new RelativeTime(draft.savedAt(), clock.instant()));
        var delete = new Button(getTranslation("matter.draft.delete"), Glyph.DELETE.icon(), click -> confirm(draft));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(link, delete);
        row.addClassName("wl-entry-row");
        return row;
    }

    private static Div tile() {
        var tile = new Div(Glyph.DRAFTS.icon());
        tile.addClassName("wl-tile-icon");
        return tile;
    }

    /** The first words that were typed, so that one draft can be told from another. */
    private String words(Draft draft) {
        String words = draft.values()
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                .limit(WORDS_SHOWN)
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? getTranslation("matter.draft.begun") : words;
    }

    private void confirm(Draft draft) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("matter.draft.delete.question"));
        dialog.setText(
                getTranslation("matter.draft.delete.consequence", draft.flow().in(getLocale())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("matter.cancel"));
        dialog.setConfirmText(getTranslation("matter.draft.delete"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirmed -> delete(draft));
        dialog.open();
    }

    private void delete(Draft draft) {
        drafts.delete(actor, draft.id());
        Toasts.success(getTranslation("matter.draft.deleted"));
        load();
    }

    private EmptyState nothing() {
        return new EmptyState(
                Glyph.DRAFTS,
                getTranslation("matter.drafts.empty"),
                getTranslation("matter.drafts.empty.sentence"),
                new Anchor("start", getTranslation("matter.start")));
    }
}
