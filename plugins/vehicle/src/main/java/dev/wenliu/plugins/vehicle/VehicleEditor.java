package dev.wenliu.plugins.vehicle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import dev.wenliu.plugin.api.PluginJdbc.DuplicateKey;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.vehicle.Vehicle.Kind;
import dev.wenliu.plugins.vehicle.Vehicle.Status;
import java.util.function.Function;

/** The dialog in which a vehicle is added or changed. */
final class VehicleEditor extends Dialog {

    private static final int MAX_MODEL = 60;
    private static final int MAX_SEATS = 60;
    private static final int SHOWN_MILLIS = 6000;

    private final transient FleetDesk desk;
    private final transient FleetWords words;
    private final transient VehicleDraft draft;
    private final transient Runnable afterSaving;
    private final Binder<VehicleDraft> binder = new Binder<>();
    private final TextField plate = new TextField();

    VehicleEditor(FleetDesk desk, VehicleDraft draft, Runnable afterSaving) {
        this.desk = desk;
        this.words = desk.words();
        this.draft = draft;
        this.afterSaving = afterSaving;
        setHeaderTitle(words.say(draft.id == 0 ? FleetWords.ADD : FleetWords.EDIT));
        var form = new FormLayout(plate(), model(), kind(), seats(), status());
        form.setAutoResponsive(true);
        add(form);
        binder.readBean(draft);
        var cancel = new Button(words.say(FleetWords.CANCEL), click -> close());
        var save = new Button(words.say(FleetWords.SAVE), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    /** What stands in the fields now, right or wrong. */
    VehicleDraft typed() {
        binder.writeBeanAsDraft(draft, true);
        return draft;
    }

    static void tell(String sentence) {
        Notification.show(sentence, SHOWN_MILLIS, Position.TOP_CENTER);
    }

    private TextField plate() {
        plate.setLabel(words.say(FleetWords.PLATE));
        plate.setHelperText(words.say(FleetWords.PLATE_HELP));
        binder.forField(plate)
                .asRequired(words.say(FleetWords.REQUIRED))
                .withValidator(text -> Plate.typed(text).valid(), words.say(FleetWords.PLATE_WRONG))
                .bind(vehicle -> vehicle.plate, (vehicle, value) -> vehicle.plate = value);
        return plate;
    }

    private TextField model() {
        var model = new TextField(words.say(FleetWords.MODEL));
        model.setMaxLength(MAX_MODEL);
        binder.forField(model)
                .asRequired(words.say(FleetWords.REQUIRED))
                .bind(vehicle -> vehicle.model, (vehicle, value) -> vehicle.model = value);
        return model;
    }

    private Select<Kind> kind() {
        Select<Kind> kind = select(FleetWords.KIND, Kind.values(), one -> one.text());
        binder.forField(kind)
                .asRequired(words.say(FleetWords.REQUIRED))
                .bind(vehicle -> vehicle.kind, (vehicle, value) -> vehicle.kind = value);
        return kind;
    }

    private IntegerField seats() {
        var seats = new IntegerField(words.say(FleetWords.SEAT_COUNT));
        seats.setStepButtonsVisible(true);
        seats.setMin(1);
        seats.setMax(MAX_SEATS);
        binder.forField(seats)
                .asRequired(words.say(FleetWords.REQUIRED))
                .withValidator(count -> count >= 1 && count <= MAX_SEATS, words.say(FleetWords.SEATS_WRONG))
                .bind(vehicle -> vehicle.seats, (vehicle, value) -> vehicle.seats = value);
        return seats;
    }

    private Select<Status> status() {
        Status[] choices = {Status.AVAILABLE, Status.REPAIR, Status.IDLE};
        Select<Status> status = select(FleetWords.STATUS, choices, one -> one.text());
        binder.forField(status)
                .asRequired(words.say(FleetWords.REQUIRED))
                .bind(vehicle -> vehicle.status, (vehicle, value) -> vehicle.status = value);
        return status;
    }

    private <T> Select<T> select(Text label, T[] items, Function<T, Text> text) {
        var select = new Select<T>();
        select.setLabel(words.say(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> words.say(text.apply(item)));
        return select;
    }

    private void save() {
        if (!binder.writeBeanIfValid(draft)) return;
        try {
            if (desk.save(draft.vehicle())) {
                close();
                tell(words.say(FleetWords.SAVED));
                afterSaving.run();
            } else tell(words.say(FleetWords.CHANGED_MEANWHILE));
        } catch (Refused refused) {
            tell(words.say(refused.why()));
        } catch (DuplicateKey taken) {
            plate.setErrorMessage(words.say(FleetWords.PLATE_TAKEN));
            plate.setInvalid(true);
        }
    }
}
