package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units as a tree; open down to the one that is shown. */
class UnitTree extends SideNav {

    private final transient List<Unit> units;
    private final transient UnitId shown;
    private final transient Set<UnitId> open = new HashSet<>();

    /** The tree of these units, parents before children. */
    UnitTree(List<Unit> units, Unit shown) {
        this.units = units;
        addClassName("wl-unit-tree");
        setLabel(getTranslation("organisation.units.tree"));
        this.shown = shown.id();
        open.add(shown.id());
        for (Unit unit : units.reversed())
            if (unit.parent() != null && open.contains(unit.id())) open.add(unit.parent());
        below(null).forEach(this::addItem);
    }

    private List<SideNavItem> below(@Nullable UnitId parent) {
        return units.stream()
                .filter(unit -> Objects.equals(unit.parent(), parent))
                .map(this::item)
                .toList();
    }

    private SideNavItem item(Unit unit) {
        var item = new SideNavItem(unit.label().in(getLocale()), UnitsView.route(unit));
        item.setExpanded(unit.parent() == null || open.contains(unit.id()));
        if (unit.id().equals(shown))
            item.setPathAliases(Set.of(UnitsView.ROUTE)); // marked also where the page chose it by itself
        below(unit.id()).forEach(item::addItem);
        return item;
    }
}
