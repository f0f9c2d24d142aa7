package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Wish;
import dev.wenliu.platform.personnel.WishKind;
import java.util.Optional;

/** Asks what a department wishes for one of its people; what is refused stays open to be mended. */
class WishDialog extends Dialog {

    private final transient StaffDesk desk;
    private final Select<WishKind> kind = new Select<>();
    private final SearchChoice<Person> person;
    private final Div fields = new Div();
    private final NewcomerFields newcomer;
    private final TextArea reason = new TextArea(getTranslation("personnel.reason"));
    private WishFields about = new CloseFields();

    WishDialog(StaffDesk desk, Runnable done) {
        this.desk = desk;
        setHeaderTitle(getTranslation("personnel.apply"));
        addClassName("wl-wish-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        newcomer = new NewcomerFields(desk);
        person = desk.choiceOfOwn();
        person.setHelperText(getTranslation("personnel.person.how"));
        person.addValueChangeListener(change -> {
            if (change.getValue() != null) about.about(change.getValue());
        });
        kind.setLabel(getTranslation("personnel.kind"));
        kind.setItems(WishKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("personnel.kind." + one));
        kind.addValueChangeListener(change -> show(change.getValue()));
        reason.setMaxLength(400);
        var form = new Div(kind, person, fields, reason);
        form.addClassName("wl-wish-form");
        add(form);
        kind.setValue(WishKind.OPEN);
        var send = new Button(getTranslation("personnel.send"), click -> send(done));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("personnel.cancel"), click -> close()), send);
    }

    private void show(WishKind wanted) {
        fields.removeAll();
        person.setVisible(wanted != WishKind.OPEN);
        if (wanted == WishKind.OPEN) {
            fields.add(newcomer);
            return;
        }
        about = switch (wanted) {
            case RIGHTS -> new RightsFields(desk);
            case MOVE -> new MoveFields(desk);
            case EMPLOYMENT -> new EmploymentFields();
            case OPEN, CLOSE -> new CloseFields();
        };
        if (person.getValue() != null) about.about(person.getValue());
        fields.add(about);
    }

    private void send(Runnable done) {
        Optional<Wish> wish = kind.getValue() == WishKind.OPEN ? newcomer.wish() : wishAbout();
        if (wish.isEmpty()) return;
        desk.apply(wish.get(), reason.getValue());
        close();
        Toasts.success(getTranslation("personnel.sent"));
        done.run();
    }

    private Optional<Wish> wishAbout() {
        person.setInvalid(person.getValue() == null);
        return person.isInvalid() ? Optional.empty() : about.wish(person.getValue());
    }
}
