package dev.wenliu.platform.personnel.ui;

import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Wish;
import dev.wenliu.platform.register.ui.RoleChoice;
import java.util.Optional;

/** Which roles somebody shall hold. */
class RightsFields extends WishFields {

    private final transient StaffDesk desk;
    private final RoleChoice roles;

    RightsFields(StaffDesk desk) {
        this.desk = desk;
        roles = new RoleChoice(getTranslation("personnel.roles.then"), desk.knownRoles(), desk.roles());
        roles.setHelperText(getTranslation("personnel.roles.how"));
        add(roles);
    }

    @Override
    void about(Person person) {
        roles.setValue(desk.held(person));
    }

    @Override
    Optional<Wish> wish(Person person) {
        return Optional.of(new Wish.ChangeRights(person.id(), roles.getValue()));
    }
}
