package dev.wenliu.platform.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.ui.FactList;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.policy.Policies;
import dev.wenliu.platform.policy.Policy;
import dev.wenliu.platform.policy.PolicyReason;
import dev.wenliu.platform.policy.PolicySetting;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One policy in one unit: what holds and where it comes from, and for whoever keeps the unit a number to set. */
class PolicyCard extends Div {

    private final transient PolicyDesk desk;
    private final transient Unit unit;
    private final transient Policies.InForce inForce;

    /** A card; without a way to show it again it is to be read only. */
    PolicyCard(PolicyDesk desk, Unit unit, Policies.InForce inForce, @Nullable Runnable renew) {
        this.desk = desk;
        this.unit = unit;
        this.inForce = inForce;
        addClassNames("wl-card", "wl-policy");
        var what = new Paragraph(getTranslation("policy.what." + inForce.policy()));
        what.addClassName("wl-quiet");
        var words = new Div(new H2(getTranslation("policy.name." + inForce.policy())), what, facts());
        words.addClassName("wl-policy-words");
        add(words);
        if (renew != null) add(form(renew));
    }

    private FactList facts() {
        var facts = new FactList();
        facts.fact(
                getTranslation("policy.holds"), inForce.holds().map(this::where).orElseGet(this::server));
        inForce.own()
                .ifPresent(own -> facts.fact(
                        getTranslation("policy.set-by"),
                        getTranslation("policy.set-by.who", desk.name(own.setBy()), value(own))));
        return facts;
    }

    private String server() {
        OptionalInt most = inForce.server();
        if (most.isEmpty()) return getTranslation("policy.server.none");
        return getTranslation("policy.server", getTranslation("policy.value." + inForce.policy(), most.getAsInt()));
    }

    private String where(PolicySetting setting) {
        if (setting.unit().equals(unit.id())) return getTranslation("policy.here", value(setting));
        String from = desk.unit(setting.unit()).label().in(getLocale());
        return getTranslation("policy.from", value(setting), from);
    }

    private String value(PolicySetting setting) {
        return getTranslation("policy.value." + setting.policy(), setting.value());
    }

    private Component form(Runnable renew) {
        Policy policy = inForce.policy();
        int most = inForce.most();
        var field = new IntegerField(getTranslation("policy.own"));
        field.setMin(policy.least());
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setHelperText(getTranslation("policy.range", policy.least(), most));
        field.setErrorMessage(inForce.above()
                .map(above -> getTranslation(PolicyReason.WIDER_THAN_ABOVE.key(), above.value()))
                .orElseGet(() -> getTranslation("policy.range", policy.least(), most)));
        inForce.own().ifPresent(own -> field.setValue(own.value()));
        var save = new Button(getTranslation("policy.save"), click -> save(field, renew));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(save);
        if (inForce.own().isPresent())
            acts.addComponentAsFirst(new Button(getTranslation("policy.clear"), click -> {
                desk.clear(unit, policy);
                Toasts.success(getTranslation("policy.cleared"));
                renew.run();
            }));
        acts.addClassName("wl-policy-acts");
        var form = new Div(field, acts);
        form.addClassName("wl-policy-form");
        return form;
    }

    /** What is refused stays in the field and says why. */
    private void save(IntegerField field, Runnable renew) {
        Integer value = field.getValue();
        if (value == null || field.isInvalid()) {
            field.setInvalid(true);
            return;
        }
        try {
            desk.set(unit, inForce.policy(), value);
        } catch (Refusal refused) {
            field.setErrorMessage(
                    getTranslation(refused.reason().key(), refused.arguments().toArray()));
            field.setInvalid(true);
            return;
        }
        Toasts.success(getTranslation("policy.saved"));
        renew.run();
    }
}
