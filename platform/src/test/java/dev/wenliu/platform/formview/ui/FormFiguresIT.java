package dev.wenliu.platform.formview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.figures.Figures;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The server's half of opening a form of two hundred fields, against a view of the same fields that somebody wrote by hand. */
@WenliuTest
@ExtendWith(Browserless.class)
@Tag("figure")
class FormFiguresIT {

    private static final int FIELDS = 200;
    private static final int PAIRS = 15;
    private static final int TIMES = 20;
    private static final FormSchema SCHEMA = WideForm.of(FIELDS);

    private final ApplicationContext context;
    private final FormViews forms;

    @Autowired
    FormFiguresIT(ApplicationContext context, FormViews forms) {
        this.context = context;
        this.forms = forms;
    }

    @AfterAll
    static void publish() throws Exception {
        Figures.publish();
    }

    @Test
    void openingAWideFormComparedWithAViewWrittenByHand() {
        Browserless.logIn(context, "li.na");
        FieldRights all = new FieldRights(Map.of(), FieldAccess.REQUIRED);
        Supplier<Component> ours = () -> forms.show(SCHEMA, all, FormData.empty(), Locale.SIMPLIFIED_CHINESE);
        seconds(ours);
        seconds(FormFiguresIT::byHand);

        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) ratios.add(seconds(ours) / seconds(FormFiguresIT::byHand));

        Figures.record("P7", Figures.median(ratios), "ratio to a view by hand", "<= 1.5");
        assertThat(ratios).allMatch(ratio -> ratio > 0);
    }

    private static double seconds(Supplier<Component> page) {
        long began = System.nanoTime();
        for (int n = 0; n < TIMES; n++) {
            Component opened = page.get();
            UI.getCurrent().add(opened);
            MockVaadin.clientRoundtrip(true);
            UI.getCurrent().remove(opened);
            MockVaadin.clientRoundtrip(true);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static Component byHand() {
        Div fields = new Div();
        fields.addClassName("wl-fields");
        IntStream.range(0, FIELDS).forEach(n -> fields.add(place(field(n), "字段 " + n)));
        Section card = new Section(new H2("内容"), fields);
        card.addClassNames("wl-card", "wl-section");
        return card;
    }

    private static AbstractField<?, ?> field(int n) {
        return switch (n % WideForm.KINDS) {
            case 0 -> text();
            case 1 -> new BigDecimalField();
            case 2 -> new DatePicker();
            default -> choice();
        };
    }

    private static TextField text() {
        TextField text = new TextField();
        text.setMaxLength(200);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        return text;
    }

    private static Select<String> choice() {
        Select<String> choice = new Select<>();
        choice.setItems(WideForm.OPTIONS);
        choice.setPlaceholder("请选择");
        return choice;
    }

    private static Div place(AbstractField<?, ?> field, String label) {
        if (field instanceof HasLabel labelled) labelled.setLabel(label);
        if (field instanceof HasHelper helped) helped.setHelperText("请如实填写");
        field.setRequiredIndicatorVisible(true);
        field.addValueChangeListener(change -> {});
        Div place = new Div(field);
        place.addClassName("wl-field");
        return place;
    }
}
