package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.platform.kernel.ui.Toasts;
import java.util.Set;

/** Asks which rights come with a post; what is refused stays open to be mended. */
class PostDialog extends Dialog {

    private final TextField post = new TextField(getTranslation("register.posts.post"));

    PostDialog(RightsDesk desk, String name, Set<String> held, Runnable done) {
        setHeaderTitle(
                name.isEmpty() ? getTranslation("register.posts.add") : getTranslation("register.posts.edit", name));
        post.setValue(name);
        post.setMaxLength(100);
        post.setVisible(name.isEmpty());
        post.setRequiredIndicatorVisible(true);
        post.setErrorMessage(getTranslation("kernel.missing"));
        var roles = new RoleChoice(getTranslation("register.posts.roles"), desk.known(), desk.words());
        roles.setHelperText(getTranslation("register.posts.how"));
        roles.setValue(held);
        var form = new Div(post, roles);
        form.addClassName("wl-wish-form");
        add(form);
        var save = new Button(getTranslation("organisation.units.save"), click -> {
            post.setInvalid(post.getValue().isBlank());
            if (post.isInvalid()) return;
            desk.setPost(post.getValue(), roles.getValue());
            close();
            Toasts.success(getTranslation("register.posts.saved", post.getValue()));
            done.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("kernel.cancel"), click -> close()), save);
    }
}
