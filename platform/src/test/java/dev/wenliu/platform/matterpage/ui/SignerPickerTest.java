package dev.wenliu.platform.matterpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.matterpage.Foresight;
import dev.wenliu.platform.matterpage.Foresight.Choosable;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class SignerPickerTest {

    private final ApplicationContext context;
    private final Office office;

    @Autowired
    SignerPickerTest(ApplicationContext context, Office office) {
        this.context = context;
        this.office = office;
    }

    @Test
    void whoeverSubmitsAgainMayChooseSomebodyElse() {
        var contract = office.aMatter("seal-use")
                .with("documentKind", "contract")
                .with("sealKind", "contract")
                .choosing("legal", "wu.jing")
                .startedBy("li.na")
                .approvedBy("wang.qiang")
                .sentBackBy("wu.jing", "start");
        Browserless.logIn(context, "li.na");
        Browserless.visit("matter/" + contract.matter().id());
        assertThat(Pages.words(SignerPicker.class)).contains("吴静");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").contains("吴静"))));
        choose(contract, "周正");
        assertThat(Pages.words(SignerPicker.class)).contains("周正").doesNotContain("吴静");
        _click(Pages.button("重新提交"));

        contract.approvedBy("wang.qiang");
        assertThat(contract.now()).containsExactly("法务审核 周正");
    }

    @SuppressWarnings("unchecked") // the picker's only box holds those who may be chosen
    private void choose(RunningMatter contract, String name) {
        var found = context.getBean(Foresight.class)
                .choosable(office.as("li.na"), contract.matter().version(), new NodeId("legal"), name);
        ComboBox<Choosable> box = _get(_get(SignerPicker.class), ComboBox.class);
        box.setValue(found.getFirst());
    }
}
