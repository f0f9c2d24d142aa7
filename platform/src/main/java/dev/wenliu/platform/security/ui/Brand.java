package dev.wenliu.platform.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The side of the login page that says which product this is. */
class Brand extends Div {

    Brand() {
        addClassName("login-brand");
        add(name(), promise());
    }

    private Div name() {
        var mark = new Image("assets/wenliu.svg", "");
        mark.addClassName("login-mark");
        var name = new Div(
                mark, new Span(getTranslation("kernel.brand")), new Span(getTranslation("kernel.brand.beside")));
        name.addClassName("login-name");
        return name;
    }

    private Div promise() {
        var promise = new Div(
                new H2(getTranslation("security.login.slogan")),
                new Paragraph(getTranslation("security.login.promise")));
        promise.addClassName("login-promise");
        return promise;
    }
}
