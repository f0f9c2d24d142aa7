package dev.wenliu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dev.wenliu.platform.OnServer;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Walks everything that has an address and proves that nothing answers before a login, except what is listed here. */
@OnServer
class RouteWalkTest {

    private static final List<String> OPEN = List.of("login");
    private static final List<String> OPEN_FILES = List.of("/assets/", "/VAADIN/", "/aura/", "/lumo/", "/favicon.ico");
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 405);

    private final ServletContext servlets;
    private final ApplicationContext context;
    private final Visitor stranger;

    @Autowired
    RouteWalkTest(ServletContext servlets, ApplicationContext context, @LocalServerPort int port) {
        this.servlets = servlets;
        this.context = context;
        this.stranger = new Visitor(port);
    }

    @AfterEach
    void close() {
        stranger.close();
    }

    @Test
    void everyRouteOfTheClassPathIsRegistered() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var registered = routes().getRegisteredRoutes().stream()
                .map(route -> route.getNavigationTarget().getName())
                .toList();

        for (var view : scanner.findCandidateComponents("dev.wenliu.platform"))
            assertThat(registered).contains(view.getBeanClassName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"})
    void noRouteAnswersBeforeALogin(String method) {
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertRefused(method, "/" + page));
    }

    @Test
    void oddSpellingsOpenNothing() {
        for (String page : pages()) for (String odd : spellings(page)) assertRefused("GET", odd);
    }

    @Test
    void noHandlerAnswersBeforeALogin() {
        assertThat(handlerPaths()).isNotEmpty().allSatisfy(path -> {
            assertRefused("GET", path);
            assertRefused("POST", path);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/matters",
                "/actuator",
                "/actuator/health",
                "/actuator/env",
                "/h2-console",
                "/swagger-ui.html",
                "/v3/api-docs",
                "/error",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.yaml",
                "/flow",
                "/console"
            })
    void wellKnownPathsAreClosed(String path) {
        assertRefused("GET", path);
        assertRefused("POST", path);
    }

    @Test
    void noFileOfTheClassPathIsServedUnlessListed() throws Exception {
        var files = new TreeSet<String>();
        for (String place : List.of("META-INF/resources", "static", "public", "resources"))
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + place + "/**/*.*"))
                files.add(file.getURI().toString().replaceFirst(".*?/" + place + "/", "/"));

        assertThat(files.stream().filter(file -> OPEN_FILES.stream().noneMatch(file::startsWith)))
                .allSatisfy(file -> assertRefused("GET", file.replace(" ", "%20")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uidl", "init", "heartbeat", "push", "webcomponent", "unload"})
    void frameworkRequestsTellAStrangerNothing(String kind) {
        for (String path : List.of("/", "/inbox", "/settings"))
            for (String method : List.of("GET", "POST")) {
                var answer = stranger.request(method, path + "?v-r=" + kind + "&location=inbox&query=");
                assertThat(answer.body())
                        .as(method + " " + path + " " + kind)
                        .doesNotContain("portal.", "wl-", "待办", "li.na");
            }
    }

    private void assertRefused(String method, String path) {
        var answer = stranger.request(method, path);
        assertThat(refused(answer))
                .as("%s %s answers %d %s", method, path, answer.statusCode(), Visitor.whereTo(answer))
                .isTrue();
    }

    private static boolean refused(HttpResponse<String> answer) {
        boolean sentToLogin = answer.statusCode() == 302
                && Visitor.whereTo(answer).matches("(http://localhost:\\d+)?/login(\\?error)?");
        return sentToLogin || REFUSED.contains(answer.statusCode());
    }

    private List<String> pages() {
        return routes().getRegisteredRoutes().stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(RouteBaseData::getTemplate)))
                .map(RouteWalkTest::filled)
                .filter(page -> !OPEN.contains(page))
                .distinct()
                .toList();
    }

    private static List<String> spellings(String page) {
        String first = page.isEmpty() ? "" : "%%%02x%s".formatted((int) page.charAt(0), page.substring(1));
        return List.of(
                "//" + page,
                "/./" + page,
                "/login/../" + page,
                "/assets/../" + page,
                "/assets/%2e%2e/" + page,
                "/" + page + "/",
                "/" + page + ";x=1",
                "/;x=1/" + page,
                "/" + page + "?v-r=x",
                "/" + page + "%00",
                "/" + page + ".css",
                "/" + page.toUpperCase(java.util.Locale.ROOT),
                "/" + first);
    }

    private List<String> handlerPaths() {
        var paths = new TreeSet<String>();
        for (var mapping :
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values())
            mapping.getHandlerMethods().keySet().forEach(info -> paths.addAll(info.getPatternValues()));
        for (var mapping :
                context.getBeansOfType(AbstractUrlHandlerMapping.class).values())
            paths.addAll(mapping.getHandlerMap().keySet());
        servlets.getServletRegistrations().values().forEach(servlet -> paths.addAll(servlet.getMappings()));
        return paths.stream()
                .map(path -> path.replaceAll("\\*\\*|\\*|\\{[^}]*}", "1"))
                .map(path -> path.startsWith("/") ? path : "/" + path)
                .filter(path -> OPEN_FILES.stream().noneMatch(path::startsWith))
                .toList();
    }

    private RouteRegistry routes() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
    }

    /** The page's address with something in the place of each parameter. */
    private static String filled(String template) {
        return template.replaceAll(":[^/]+", "1");
    }
}
