package dev.wenliu.platform.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.portal.Preference.Scheme;
import dev.wenliu.platform.portal.Preferences;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class SettingsViewTest {

    private final ApplicationContext context;

    @Autowired
    SettingsViewTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void coloursCountAtOnceAndAreKept() {
        open("sun.li");

        choose("外观", Scheme.DARK);

        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
        Browserless.logIn(context, "sun.li");
        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
    }

    @Test
    void languageFollowsThePersonToTheNextLogin() {
        open("wu.jing");

        choose("语言", Locale.ENGLISH);
        Browserless.logIn(context, "wu.jing");

        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(preferences().of(current().require().id()).scheme()).isEqualTo(Scheme.SYSTEM);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // the page's only group of check boxes is that of kinds
    void noticesCanBeSwitchedOff() {
        open("zhou.zheng");

        _setValue((CheckboxGroup<NoticeKind>) _get(CheckboxGroup.class), Set.of(NoticeKind.TASK));

        assertThat(context.getBean(Notices.class).wanted(current().require())).containsExactly(NoticeKind.TASK);
    }

    private void open(String login) {
        Browserless.logIn(context, login);
        Browserless.visit("settings");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the label names the group
    private static <T> void choose(String label, T value) {
        _setValue(
                (RadioButtonGroup<T>) _get(
                        RadioButtonGroup.class,
                        spec -> spec.withPredicate(
                                group -> group.getAriaLabel().orElse("").equals(label))),
                value);
    }

    private Preferences preferences() {
        return context.getBean(Preferences.class);
    }

    private CurrentActor current() {
        return context.getBean(CurrentActor.class);
    }
}
