package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Unit;
import java.util.Arrays;

/** Asks what a unit is called, what it is and where it belongs; what is refused stays open to be mended. */
class UnitDialog extends Dialog {

    private final TextField code = field("code");
    private final TextField name = field("name");
    private final TextField nameEn = field("name-en");
    private final Select<Unit.Kind> kind = new Select<>();
    private final SearchChoice<Unit> parent;
    private final Button save = new Button(getTranslation("organisation.units.save"));

    private UnitDialog(String title, UnitDesk desk) {
        setHeaderTitle(title);
        parent = new SearchChoice<>(desk::findUnits);
        parent.takeTyped();
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(getTranslation("organisation.units.name.missing"));
        code.setHelperText(getTranslation("organisation.units.code.how"));
        code.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("organisation.units.kind"));
        kind.setItems(Arrays.stream(Unit.Kind.values())
                .filter(one -> one != Unit.Kind.COMPANY)
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation("organisation.kind." + one));
        parent.setLabel(getTranslation("organisation.units.parent"));
        parent.setItemLabelGenerator(unit -> unit.label().in(getLocale()));
        var fields = new Div(name, nameEn, code, kind, parent);
        fields.addClassName("wl-unit-fields");
        add(fields);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("organisation.units.cancel"), click -> close()), save);
    }

    /** Asks for a new unit below this one. */
    static UnitDialog below(UnitDesk desk, Unit above, String title, Runnable done) {
        var dialog = new UnitDialog(title, desk);
        dialog.kind.setValue(Unit.Kind.DEPARTMENT);
        dialog.parent.setVisible(false);
        dialog.save.addClickListener(click -> dialog.finish(
                () -> desk.open(
                        dialog.code.getValue().strip(),
                        dialog.names(),
                        new Unit.Place(dialog.kind.getValue(), above.id())),
                done));
        return dialog;
    }

    /** Asks what shall be different about this unit. */
    static UnitDialog change(UnitDesk desk, Unit unit, String title, Runnable done) {
        var dialog = new UnitDialog(title, desk);
        boolean top = unit.parent() == null;
        dialog.name.setValue(unit.name());
        dialog.nameEn.setValue(unit.nameEn());
        dialog.code.setVisible(false);
        dialog.kind.setVisible(!top);
        dialog.parent.setVisible(!top);
        if (!top) {
            dialog.kind.setValue(unit.kind());
            desk.parent(unit).ifPresent(dialog.parent::setValue);
        }
        dialog.save.addClickListener(click -> dialog.finish(() -> dialog.change(desk, unit), done));
        return dialog;
    }

    private void change(UnitDesk desk, Unit unit) {
        Unit.Names wanted = names();
        Unit above = parent.getValue();
        if (unit.parent() != null && above != null && moved(unit, above))
            desk.place(unit, new Unit.Place(kind.getValue(), above.id()));
        if (!wanted.equals(new Unit.Names(unit.name(), unit.nameEn()))) desk.rename(unit, wanted);
    }

    private boolean moved(Unit unit, Unit above) {
        return !above.id().equals(unit.parent()) || kind.getValue() != unit.kind();
    }

    private Unit.Names names() {
        return new Unit.Names(name.getValue(), nameEn.getValue());
    }

    private void finish(Runnable act, Runnable done) {
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) return;
        act.run();
        close();
        done.run();
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation("organisation.units." + key));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setMaxLength(100);
        return field;
    }
}
