package dev.wenliu.platform;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** Opens the product's pages without a browser, for whoever {@link #logIn} names; beside {@link WenliuTest}. */
public final class Browserless implements AfterEachCallback {

    private static final Set<Class<?>> PAGES = pages();

    @Override
    public void afterEach(ExtensionContext test) {
        UI open = UI.getCurrent();
        if (open != null) open.removeAll(); // what listens as long as it is on a page must hear that the page is gone
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Logs a demo person in and opens the workplace, in Chinese. */
    public static void logIn(ApplicationContext context, String name) {
        Person person = context.getBean(People.class).byLogin(name).orElseThrow();
        var actor = new Actor(person.id(), person.name(), person.roles());
        var authorities = actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        var login = UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities);
        SecurityContextHolder.getContext().setAuthentication(login);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(login);
            request.setUserInRole((principal, role) -> actor.has(role));
            return request;
        });
        open(context);
    }

    private static void open(ApplicationContext context) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes(), context, MockedUI::new));
    }

    /** Opens a page by its address, which may carry a query. */
    public static void visit(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @SuppressWarnings("unchecked") // the scanner returned components only
    private static Routes routes() {
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        for (Class<?> page : PAGES) {
            if (HasErrorParameter.class.isAssignableFrom(page))
                routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) page);
            else routes.getRoutes().add((Class<? extends Component>) page);
        }
        return routes;
    }

    private static Set<Class<?>> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        Set<Class<?>> pages = new LinkedHashSet<>();
        scanner.findCandidateComponents("dev.wenliu.platform")
                .forEach(found ->
                        pages.add(ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)));
        return pages;
    }
}
