package dev.wenliu.platform.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.session.SessionEnd;
import dev.wenliu.platform.session.SessionLife;
import dev.wenliu.platform.session.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@WenliuTest
@ExtendWith(Browserless.class)
class SessionsViewTest {

    private static final String WINDOWS = "Mozilla/5.0 (Windows NT 10.0) Chrome/141.0 Safari/537.36 Edg/141.0";
    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) Version/17.0 Safari/605.1";

    private final ApplicationContext context;
    private final SessionLife life;
    private final Sessions sessions;
    private final People people;

    @Autowired
    SessionsViewTest(ApplicationContext context, SessionLife life, Sessions sessions, People people) {
        this.context = context;
        this.life = life;
        this.sessions = sessions;
        this.people = people;
    }

    @BeforeEach
    void open() {
        logIn(PHONE, "10.1.2.3");
        var here = logIn(WINDOWS, "10.1.2.4");
        Browserless.logIn(context, "meng.jia");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(here));
        Browserless.visit("logins");
    }

    @AfterEach
    void endAll() {
        RequestContextHolder.resetRequestAttributes();
        sessions.endOthers(people.byLogin("meng.jia").orElseThrow().id(), SessionEnd.ENDED);
    }

    @Test
    void eachIsToldInWordsAndTheOwnIsMarked() {
        assertThat(Pages.words(SessionsView.class))
                .contains("Windows 电脑 · Edge 浏览器", "地址 10.1.2.4", "当前登录")
                .contains("iPhone · Safari 浏览器", "地址 10.1.2.3");
    }

    @Test
    void oneOfThemCanBeEnded() {
        _click(_get(Button.class, spec -> spec.withText("结束")));

        assertThat(Pages.words(SessionsView.class)).contains("10.1.2.4").doesNotContain("10.1.2.3");
    }

    @Test
    void allOthersCanBeEnded() {
        _click(Pages.button("结束其他所有登录"));

        assertThat(_find(Button.class, spec -> spec.withText("结束"))).isEmpty();
        assertThat(Pages.words(SessionsView.class)).contains("当前登录");
    }

    private MockHttpServletRequest logIn(String userAgent, String address) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setSession(new MockHttpSession());
        request.addHeader("User-Agent", userAgent);
        request.setRemoteAddr(address);
        life.admits(request, people.byLogin("meng.jia").orElseThrow().id());
        return request;
    }
}
