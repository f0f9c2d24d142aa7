package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.TaskAct;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack A11: what people type into forms and opinions stays text, wherever it is stored, compared, told or shown. */
@WenliuTest
@ExtendWith(AttackRoom.class)
class DataIsNoCodeTest {

    private static final List<String> TYPED = List.of(
            "${''.getClass().forName('java.io.File').getConstructor(''.getClass()).newInstance('FILE').createNewFile()}",
            "#{T(java.lang.Runtime).getRuntime().exec('touch FILE')}",
            "${routing.take(execution,'long')}",
            "{0} {1,choice,0#x} '{'",
            "<script>fetch('URL')</script>",
            "<img src=\"URL\">",
            "$(touch FILE) `touch FILE`",
            "'; drop table matter; --",
            "${jndi:ldap://127.0.0.1/x}",
            "=cmd|'/c calc'!A1");

    private final Office office;
    private final Notices notices;
    private final Texts texts;

    @Autowired
    DataIsNoCodeTest(Office office, Notices notices, Texts texts) {
        this.office = office;
        this.notices = notices;
        this.texts = texts;
    }

    @TestFactory
    Stream<DynamicTest> whatIsTypedStaysText(Attacks attacks) {
        return attacks.accepted(TYPED.stream()
                .map(typed -> new LawfulCase("A11 " + typed, canaries -> carryThrough(aimed(typed, canaries))))
                .toList());
    }

    private void carryThrough(String typed) {
        var matter = office.aMatter("leave").with("reason", typed).startedBy("li.na");

        assertThat(matter.pageOf("wang.qiang").form().text("reason")).isEqualTo(typed);
        matter.act("wang.qiang", new TaskAct.Reject(typed));
        assertThat(notices.latest(office.as("li.na"), 1))
                .first()
                .satisfies(notice -> assertThat(notice.sentence().in(texts, Locale.SIMPLIFIED_CHINESE))
                        .contains(typed));
    }

    private static String aimed(String typed, Canaries canaries) {
        return typed.replace("FILE", canaries.file().toString()).replace("URL", canaries.url());
    }
}
