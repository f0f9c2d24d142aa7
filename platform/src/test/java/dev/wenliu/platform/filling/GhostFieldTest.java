package dev.wenliu.platform.filling;

import static dev.wenliu.platform.filling.FormFixture.all;
import static dev.wenliu.platform.filling.FormFixture.data;
import static dev.wenliu.platform.filling.FormFixture.field;
import static dev.wenliu.platform.filling.FormFixture.form;
import static dev.wenliu.platform.filling.FormFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.filling.FakePluginFields.State;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GhostFieldTest {

    private static final FormSchema CAR = form(field("car", "fleet:car", "{}"));

    private final FakePluginFields plugins = new FakePluginFields();
    private final Forms forms = FormFixture.forms(plugins);

    @Test
    void pluginValueIsKeptWithItsDisplayText() {
        Filled filled = forms.fill(CAR, all(FieldAccess.REQUIRED), FormData.empty(), json("{'car':{'id':7}}"));

        assertThat(filled.valid()).isTrue();
        assertThat(filled.data()).isEqualTo(data("{'car':{'id':7},'$display':{'car':'car 7'}}"));
    }

    @Test
    void pluginRefusesValue() {
        Filled filled = forms.fill(CAR, all(FieldAccess.REQUIRED), FormData.empty(), json("{'car':{'id':77}}"));

        assertThat(filled.violations().getFirst().sentence().arguments()).containsExactly("没有这辆车", "no such car");
        assertThat(filled.data()).isEqualTo(FormData.empty());
    }

    @ParameterizedTest
    @EnumSource(names = "RUNNING", mode = EnumSource.Mode.EXCLUDE)
    void valueIsKeptByteForByteWhileThePluginIsAway(State state) {
        plugins.is(state);
        var before = data("{'car':{'id':77,'z':1,'a':[1.50]},'$display':{'car':'old'}}");

        Filled filled = forms.fill(CAR, all(FieldAccess.REQUIRED), before, json("{}"));

        assertThat(filled.valid()).isTrue();
        assertThat(filled.data().document()).hasToString(before.document().toString());
        assertThat(filled.delta()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "RUNNING", mode = EnumSource.Mode.EXCLUDE)
    void changedValueIsNotTakenOverWhileThePluginIsAway(State state) {
        plugins.is(state);

        Filled filled = forms.fill(CAR, all(FieldAccess.EDIT), data("{'car':{'id':7}}"), json("{'car':{'id':8}}"));

        assertThat(filled.data()).isEqualTo(data("{'car':{'id':7}}"));
        assertThat(filled.violations())
                .extracting(violation -> violation.sentence().key())
                .containsExactly("form.plugin-away");
    }

    @Test
    void requiredEmptyFieldBlocksAndNamesThePlugin() {
        plugins.is(State.AWAY);

        Filled filled = forms.fill(CAR, all(FieldAccess.REQUIRED), FormData.empty(), json("{}"));

        assertThat(filled.violations().getFirst().sentence().arguments()).contains("fleet");
    }

    @Test
    void emptiedValueTakesItsDisplayTextAlong() {
        Filled filled = forms.fill(
                CAR, all(FieldAccess.EDIT), data("{'car':{'id':7},'$display':{'car':'car 7'}}"), json("{'car':null}"));

        assertThat(filled.data()).isEqualTo(FormData.empty());
    }
}
