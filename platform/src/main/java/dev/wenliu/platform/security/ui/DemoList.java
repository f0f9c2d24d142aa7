package dev.wenliu.platform.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.security.DemoAccounts.DemoAccount;
import java.util.List;

/** The demo accounts; a click logs in. */
class DemoList extends Div {

    DemoList(List<DemoAccount> accounts) {
        addClassName("login-demo");
        String password = accounts.getFirst().password();
        var list = new Div();
        list.addClassName("login-demo-list");
        accounts.forEach(account -> list.add(entry(account)));
        add(
                new H3(getTranslation("security.demo.title")),
                new Paragraph(getTranslation("security.demo.help", password)),
                list);
    }

    private NativeButton entry(DemoAccount account) {
        var name = new Span(account.name());
        name.addClassName("login-demo-name");
        var role = new Span(getTranslation(account.role()));
        role.addClassName("login-demo-role");
        var button = new NativeButton();
        button.addClassName("login-demo-entry");
        button.setId("demo-" + account.login().replace('.', '-'));
        button.add(name, role);
        button.addClickListener(click -> enter(account));
        return button;
    }

    /** Types into the login form rather than around it: a demo login is a login like any other. */
    private void enter(DemoAccount account) {
        getElement().executeJs("""
                        const form = document.querySelector('vaadin-login-form');
                        const login = form.querySelector('#vaadinLoginUsername');
                        const password = form.querySelector('#vaadinLoginPassword');
                        login.value = $0;
                        password.value = $1;
                        Promise.all([login.updateComplete, password.updateComplete]).then(() => form.submit());
                        """, account.login(), account.password());
    }
}
