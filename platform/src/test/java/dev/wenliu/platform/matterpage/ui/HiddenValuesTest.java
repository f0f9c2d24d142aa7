package dev.wenliu.platform.matterpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.formview.ui.FormView;
import dev.wenliu.platform.task.Office;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the page holds is what the browser gets: every text, attribute and property of the form. */
@WenliuTest
@ExtendWith(Browserless.class)
class HiddenValuesTest {

    private final ApplicationContext context;
    private final Office office;

    @Autowired
    HiddenValuesTest(ApplicationContext context, Office office) {
        this.context = context;
        this.office = office;
    }

    @Test
    void aHiddenFieldIsNotOnThePageThoughFormulasAreWorkedOutFromIt() {
        var claim = office.aMatter("expense").startedBy("li.na");

        assertThat(page("wang.qiang", claim.id().toString()))
                .contains("7,082.00")
                .doesNotContain("6222", "收款账号");

        claim.approvedBy("wang.qiang");
        assertThat(page("hou.bin", claim.id().toString())).contains("6222");
    }

    @Test
    void aHiddenColumnIsNotOnThePage() {
        var trip = office.aMatter("vehicle-use").startedBy("li.na");

        assertThat(page("wang.qiang", trip.id().toString())).contains("李娜").doesNotContain("13800000000");
    }

    private String page(String reader, String matter) {
        Browserless.logIn(context, reader);
        Browserless.visit("matter/" + matter);
        return all(_get(FormView.class).getElement()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> all(Element element) {
        if (element.isTextNode()) return Stream.of(element.getText());
        Stream<String> attributes = element.getAttributeNames().map(element::getAttribute);
        Stream<String> properties =
                element.getPropertyNames().map(name -> String.valueOf(element.getPropertyRaw(name)));
        Stream<String> inside = element.getChildren().flatMap(HiddenValuesTest::all);
        return Stream.of(attributes, properties, inside).flatMap(strings -> strings);
    }
}
