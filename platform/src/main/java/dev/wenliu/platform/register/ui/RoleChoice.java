package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A choice of roles among those that are known; a role of the company's own can be typed. */
public final class RoleChoice extends MultiSelectComboBox<String> {

    private final Set<String> known = new TreeSet<>();

    /** A choice among these roles. */
    public RoleChoice(String label, Collection<String> roles, RoleWords words) {
        super(label);
        known.addAll(roles);
        setItems(new ListDataProvider<>(known));
        setItemLabelGenerator(role -> words.of(role, getLocale()));
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> take(typed.getDetail().strip().toLowerCase(Locale.ROOT)));
    }

    private void take(String role) {
        if (role.isEmpty()) return;
        known.add(role);
        getGenericDataView().refreshAll();
        Set<String> chosen = new LinkedHashSet<>(getValue());
        chosen.add(role);
        setValue(chosen);
    }
}
