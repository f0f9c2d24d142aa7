package dev.wenliu.platform.security.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.security.DemoAccounts;
import dev.wenliu.platform.security.LockRule;
import dev.wenliu.platform.session.SessionEnd;

/** Where everyone comes in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("assets/styles/login.css")
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The name that was typed stays in the browser alone: nobody reads in an address or an answer who tried to come in. */
    private static final String KEEP_NAME = """
            const key = 'wenliu.login';
            this.addEventListener('login', event => sessionStorage.setItem(key, event.detail.username));
            const kept = sessionStorage.getItem(key);
            sessionStorage.removeItem(key);
            if ($0 && kept) Promise.resolve(this.updateComplete).then(() => {
              this.querySelector('#vaadinLoginUsername').value = kept;
              this.querySelector('#vaadinLoginPassword').focus();
            });
            """;

    private final transient CurrentActor actor;
    private final LoginForm form = new LoginForm();
    private final Paragraph ended = new Paragraph();

    LoginView(CurrentActor actor, DemoAccounts demo, LockRule lock, LoginHelp help) {
        this.actor = actor;
        addClassName("login");
        ended.addClassName("login-ended");
        form.setAction("login");
        form.addForgotPasswordListener(click -> help.dialog().open());
        form.setI18n(words(lock));
        var notice = new Paragraph(getTranslation("security.login.notice"));
        notice.addClassName("login-notice");
        var desk = new Div(ended, form, notice);
        desk.addClassName("login-desk");
        var accounts = demo.all();
        if (!accounts.isEmpty()) desk.add(new DemoList(accounts));
        var side = new Div(new LanguageLink(), desk);
        side.addClassName("login-side");
        add(new Brand(), side);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actor.find().isPresent()) event.forwardTo("");
        var parameters = event.getLocation().getQueryParameters();
        var end = parameters.getSingleParameter("ended").flatMap(SessionEnd::named);
        ended.setVisible(end.isPresent());
        end.ifPresent(why -> ended.setText(getTranslation(why.key())));
        boolean refused = parameters.getParameters().containsKey("error");
        form.setError(refused);
        form.getElement().setAttribute("no-autofocus", refused);
        form.getElement().executeJs(KEEP_NAME, refused);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.page");
    }

    private LoginI18n words(LockRule lock) {
        var words = LoginI18n.createDefault();
        var fields = words.getForm();
        fields.setTitle(getTranslation("security.login.title"));
        fields.setUsername(getTranslation("security.login.login"));
        fields.setPassword(getTranslation("security.login.password"));
        fields.setForgotPassword(getTranslation("security.forgotten.link"));
        fields.setSubmit(getTranslation("security.login.submit"));
        var refusal = words.getErrorMessage();
        refusal.setTitle(getTranslation("security.login.refused"));
        refusal.setMessage(getTranslation("security.login.refused-why", lock.attempts(), lock.minutes()));
        refusal.setUsername(getTranslation("security.login.login-missing"));
        refusal.setPassword(getTranslation("security.login.password-missing"));
        return words;
    }
}
