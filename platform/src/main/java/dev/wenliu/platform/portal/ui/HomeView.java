package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.inbox.InboxItem;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.notification.Notice;
import dev.wenliu.platform.portal.LivePages;
import dev.wenliu.platform.portal.LivePages.News;
import dev.wenliu.platform.portal.Place;
import dev.wenliu.platform.portal.WaitingChore;
import dev.wenliu.platform.portal.Workplace;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The workplace: what needs the person first, then what they often start and what they have under way. */
@Route("")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    private final transient Workplace workplace;
    private final transient Clock clock;
    private final transient Actor actor;
    private final Div lead = new Div();
    private final Div main = new Div();
    private final ModuleCards moduleCards;
    private final Div modulePages = new Div();

    HomeView(CurrentActor current, Workplace workplace, Clock clock, LivePages live, ModuleCards moduleCards) {
        this.moduleCards = moduleCards;
        this.workplace = workplace;
        this.clock = clock;
        this.actor = current.require();
        addClassNames("wl-page", "wl-home");
        main.addClassName("wl-home-main");
        var columns = new Div(main, beside());
        showModules();
        columns.addClassName("wl-home-columns");
        add(lead, columns);
        load();
        live.follow(News.INBOX, actor.id(), this, this::load);
        live.follow(News.NOTICES, actor.id(), this, this::load);
        live.follow(News.PLUGINS, actor.id(), this, this::showModules);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(Place.HOME.key());
    }

    private Component beside() {
        var beside = new Div(moduleCards, new FrequentFlows(workplace.flows(actor)), modulePages);
        beside.addClassName("wl-home-side");
        return beside;
    }

    /** Cards that stand already keep their place: they bring back by themselves what their plugin draws. */
    private void showModules() {
        moduleCards.show(actor);
        modulePages.removeAll();
        var pages = workplace.modules(actor);
        if (!pages.isEmpty()) modulePages.add(new ModuleTiles(pages));
    }

    private void load() {
        Slice<InboxItem> waiting = workplace.waiting(actor);
        Slice<Notice> toRead = workplace.toRead(actor);
        var chores = workplace.chores(actor);
        var running = workplace.underWay(actor);
        long work =
                waiting.total() + chores.stream().mapToInt(WaitingChore::count).sum();
        lead.removeAll();
        lead.add(greeting(work, toRead.total()));
        main.removeAll();
        if (running.total() == 0 && workplace.newcomer(actor)) main.add(new FirstSteps());
        else main.add(new NeedsYou(waiting, chores, toRead, clock.instant()), new UnderWay(running, clock.instant()));
    }

    private String needs(long waiting, long toRead) {
        String reading = getTranslation("portal.home.to-read", toRead);
        if (toRead == 0) return getTranslation("portal.home.waiting", waiting);
        return waiting == 0 ? reading : getTranslation("portal.home.waiting", waiting) + " · " + reading;
    }

    private Component greeting(long waiting, long toRead) {
        var now = ZonedDateTime.ofInstant(clock.instant(), OfficeTime.ZONE);
        String day = DateTimeFormatter.ofPattern(getTranslation("portal.home.day"), getLocale())
                .format(now);
        var start =
                new Button(getTranslation("portal.home.start"), Glyph.PLUS.icon(), clicked -> MainLayout.open("start"));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClassName("wl-on-desk");
        return new PageHeader(
                getTranslation("portal.home.hello." + partOfDay(now.getHour()), actor.name()),
                day + " · " + needs(waiting, toRead),
                start);
    }

    private static String partOfDay(int hour) {
        if (hour < 12) return "morning";
        return hour < 18 ? "afternoon" : "evening";
    }
}
