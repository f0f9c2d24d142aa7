package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.DueChip;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PersonAvatar;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.TimeTaken;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.matterpage.PathEntry;
import dev.wenliu.platform.matterpage.PathEntry.Choosing;
import dev.wenliu.platform.matterpage.PathEntry.Coming;
import dev.wenliu.platform.matterpage.PathEntry.Now;
import dev.wenliu.platform.matterpage.PathEntry.Past;
import dev.wenliu.platform.matterpage.PathEntry.Signer;
import dev.wenliu.platform.matterpage.PathEntry.Unforeseen;
import dev.wenliu.platform.round.ActKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A matter's path from top to bottom: what happened, who has it now, who comes and why. */
final class PathList extends OrderedList {

    private static final Set<ActKind> JUDGED = Set.of(ActKind.APPROVED, ActKind.REJECTED, ActKind.RETURNED);

    private final transient Texts texts;
    private final transient Instant now;
    private final transient @Nullable Picking picking;

    PathList(List<? extends PathEntry> path, Texts texts, Instant now) {
        this(path, texts, now, null);
    }

    /** A path on which the reader may choose. */
    PathList(List<? extends PathEntry> path, Texts texts, Instant now, @Nullable Picking picking) {
        this.texts = texts;
        this.now = now;
        this.picking = picking;
        addClassName("wl-path");
        path.forEach(entry -> add(item(entry)));
    }

    /** Makes the component with which the reader chooses who handles a coming node. */
    @FunctionalInterface
    interface Picking {
        Component picker(Coming coming, Choosing choosing);
    }

    private ListItem item(PathEntry entry) {
        return switch (entry) {
            case Past past -> past(past);
            case Now waiting -> waiting(waiting);
            case Coming coming -> coming(coming);
            case Unforeseen unforeseen -> unforeseen(unforeseen);
        };
    }

    private ListItem past(Past past) {
        boolean automatic = past.person().isEmpty();
        Component mark = automatic ? dot() : new PersonAvatar(past.person());
        var where = line("wl-path-where", time(past.at()));
        if (!automatic) where.addComponentAsFirst(quiet(past.node().in(getLocale())));
        if (JUDGED.contains(past.kind())) where.add(new TimeTaken(past.taken()));
        var words = new Div(
                line("wl-path-head", strong(automatic ? past.node().in(getLocale()) : past.person()), verb(past)),
                where);
        String to = past.to().in(getLocale());
        if (!to.isEmpty()) words.add(quiet(getTranslation("task.path.to", to)));
        if (!past.opinion().isEmpty()) words.add(styled(past.opinion(), "wl-path-opinion"));
        past.whys().forEach(why -> why(why, words));
        return item("wl-path-past", mark, words);
    }

    private Span verb(Past past) {
        var verb = new StatusChip(getTranslation("task.act." + past.kind().name()), tone(past));
        verb.addClassName("wl-path-verb");
        return verb;
    }

    private static Tone tone(Past past) {
        return switch (past.kind()) {
            case APPROVED, STEP_DONE -> Tone.OK;
            case REJECTED, STEP_REFUSED -> Tone.REFUSED;
            case RETURNED -> Tone.LATE;
            case SUBMITTED, RESUBMITTED -> Tone.ACCENT;
            case WITHDRAWN, TRANSFERRED, PASSED, TOLD -> Tone.NEUTRAL;
        };
    }

    private ListItem waiting(Now waiting) {
        var chip = new StatusChip(getTranslation("task.path.now"), Tone.WAITING);
        var since = line("wl-path-where", quiet(getTranslation("task.path.since")), time(waiting.since()));
        Instant due = waiting.due();
        if (due != null) since.add(new DueChip(due, now));
        var words = new Div(line("wl-path-head", strong(waiting.node().in(getLocale())), chip), since);
        waiting.signers().forEach(signer -> words.add(signer(signer)));
        why(waiting.waits(), words);
        return item("wl-path-now", dot(), words);
    }

    private ListItem coming(Coming coming) {
        var head = line("wl-path-head", strong(coming.node().in(getLocale())));
        if (coming.kind() != Coming.Kind.APPROVAL)
            head.add(new StatusChip(getTranslation("task.kind." + coming.kind().name()), Tone.NEUTRAL));
        if (coming.together()) head.add(new StatusChip(getTranslation("task.path.together"), Tone.NEUTRAL));
        var words = new Div(head);
        String part = coming.part().in(getLocale());
        if (!part.isEmpty()) words.add(quiet(getTranslation("task.path.part", part)));
        if (coming.choosing() != null && picking != null) words.add(picking.picker(coming, coming.choosing()));
        else coming.signers().forEach(signer -> words.add(signer(signer)));
        if (coming.choosing() != null && picking == null && coming.signers().isEmpty())
            words.add(quiet(getTranslation("task.choice.initiators")));
        why(coming.passes(), words);
        return item("wl-path-coming", dot(), words);
    }

    private ListItem unforeseen(Unforeseen unforeseen) {
        var words = new Div(line("wl-path-head", strong(getTranslation("task.path.unforeseen"))));
        why(unforeseen.why(), words);
        return item("wl-path-coming", dot(), words);
    }

    private Div signer(Signer signer) {
        var name = strong(signer.name());
        var words = new Div(name, quiet(signer.why().in(texts, getLocale())));
        words.addClassName("wl-path-signer-words");
        var line = new Div(new PersonAvatar(signer.name()), words);
        if (signer.signed()) line.add(Glyph.CHECK.icon());
        line.addClassName("wl-path-signer");
        return line;
    }

    private void why(@Nullable Sentence why, Div words) {
        if (why != null) words.add(quiet(why.in(texts, getLocale())));
    }

    private static ListItem item(String className, Component mark, Div words) {
        words.addClassName("wl-path-words");
        var item = new ListItem(mark, words);
        item.addClassName(className);
        return item;
    }

    private RelativeTime time(Instant at) {
        return new RelativeTime(at, now);
    }

    private static Div line(String className, Component... parts) {
        var line = new Div(parts);
        line.addClassName(className);
        return line;
    }

    private static Div dot() {
        var dot = new Div();
        dot.addClassName("wl-path-dot");
        return dot;
    }

    private static Span strong(String text) {
        return styled(text, "wl-path-name");
    }

    private static Span quiet(String text) {
        return styled(text, "wl-quiet");
    }

    private static Span styled(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
