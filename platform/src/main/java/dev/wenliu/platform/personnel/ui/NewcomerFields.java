package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.wenliu.platform.naming.NameSearch;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.personnel.Wish;
import dev.wenliu.platform.register.NewPerson;
import dev.wenliu.platform.register.ui.RoleChoice;
import java.util.List;
import java.util.Optional;

/** Who a newcomer is, and what the account shall be. */
class NewcomerFields extends WishPart {

    private final TextField name = new TextField(getTranslation("personnel.name"));
    private final TextField login = new TextField(getTranslation("personnel.login"));
    private final PostingFields posting;
    private final EmploymentFields employment = new EmploymentFields();
    private final RoleChoice roles;
    private String proposed = "";

    NewcomerFields(StaffDesk desk) {
        List<Unit> own = desk.unitsToApplyFor();
        var unit = new ComboBox<Unit>();
        unit.setItems(own);
        if (own.size() == 1) unit.setValue(own.getFirst());
        posting = new PostingFields(desk, unit);
        roles = new RoleChoice(getTranslation("personnel.roles.extra"), desk.knownRoles(), desk.roles());
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(100);
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        name.addValueChangeListener(change -> propose());
        login.setRequiredIndicatorVisible(true);
        login.setMaxLength(60);
        login.setHelperText(getTranslation("personnel.login.how"));
        add(name, login, posting, employment, roles);
    }

    Optional<Wish> wish() {
        boolean named = filled(name);
        boolean known = filled(login);
        var place = posting.posting();
        var employed = employment.employment();
        if (!named || !known || place.isEmpty() || employed.isEmpty()) return Optional.empty();
        var person = new NewPerson(
                login.getValue(),
                name.getValue(),
                place.get().unit(),
                place.get().title(),
                place.get().posts(),
                employed.get());
        return Optional.of(new Wish.OpenAccount(person, roles.getValue()));
    }

    /** Family name, dot, given name in pinyin, as long as nothing else was typed. */
    private void propose() {
        if (!login.getValue().equals(proposed)) return;
        proposed = NameSearch.login(name.getValue());
        login.setValue(proposed);
    }
}
