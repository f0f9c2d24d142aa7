package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.FactList;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.personnel.Wish;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/** What is wished for, fact by fact. */
class WishWords extends Div {

    private final transient StaffDesk desk;
    private final FactList facts = new FactList();

    WishWords(Wish wish, StaffDesk desk) {
        this.desk = desk;
        addClassName("wl-wish");
        switch (wish) {
            case Wish.OpenAccount open -> show(open);
            case Wish.ChangeRights change -> show(change);
            case Wish.Move move -> show(move);
            case Wish.ChangeEmployment change -> employment(change.employment());
            case Wish.CloseAccount close -> add(new Span(getTranslation("personnel.close.what")));
        }
        if (facts.getElement().getTextRecursively().isEmpty()) return;
        add(facts);
    }

    private void show(Wish.OpenAccount wish) {
        var newcomer = wish.newcomer();
        fact("login", newcomer.login());
        place(new Posting(newcomer.unit(), newcomer.title(), newcomer.posts()));
        employment(newcomer.employment());
        var roles = new TreeSet<>(wish.roles());
        roles.addAll(desk.rolesOf(newcomer.posts()));
        roles("roles", roles);
    }

    private void show(Wish.ChangeRights wish) {
        roles("roles.now", desk.held(desk.person(wish.person())));
        roles("roles.then", wish.roles());
    }

    private void show(Wish.Move wish) {
        place(wish.posting());
        fact("starts", wish.starts().toString());
        roles("roles", desk.rolesOf(wish.posting().posts()));
        desk.openWork(wish.person())
                .ifPresent(open -> fact(
                        "move.open", getTranslation(open == 0 ? "personnel.move.none" : "personnel.move.stays", open)));
    }

    private void place(Posting posting) {
        Unit unit = desk.unit(posting.unit());
        fact("unit", unit.label().in(getLocale()));
        if (!posting.title().isEmpty()) fact("title-of", posting.title());
        if (!posting.posts().isEmpty())
            fact(
                    "posts",
                    String.join(
                            getTranslation("register.and"),
                            posting.posts().stream().sorted().toList()));
    }

    private void employment(Employment employment) {
        LocalDate end = employment.contractEnd();
        String kind = getTranslation("personnel.employment." + employment.kind());
        fact("employment", end == null ? kind : getTranslation("personnel.employment.until", kind, end.toString()));
    }

    private void roles(String key, Collection<String> roles) {
        fact(key, desk.roles().of(roles, getLocale()));
    }

    private void fact(String key, String value) {
        facts.fact(getTranslation("personnel." + key), value);
    }
}
