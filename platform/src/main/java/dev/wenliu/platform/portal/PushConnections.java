package dev.wenliu.platform.portal;

import com.vaadin.flow.server.VaadinServlet;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the connection over which an open page hears of news small and without side effects: every page of every person holds one, while only a few short messages
 * ever pass it. What a page sends, and the answers to that, go over HTTP.
 */
@Configuration
class PushConnections {

    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    /** Compression would keep a window of 32 kB, and more outside the heap, for each connection. */
    @Bean
    Filter pushWithoutCompression() {
        return (request, response, chain) -> {
            boolean upgrade = request instanceof HttpServletRequest http && http.getHeader(EXTENSIONS) != null;
            chain.doFilter(upgrade ? new Plain((HttpServletRequest) request) : request, response);
        };
    }

    /**
     * A page whose login is over may ask once more for its connection. A session made for that would take the place of the one in which its
     * reader is just logging in again, and the new login would be lost.
     */
    @Bean
    static BeanPostProcessor pushBeginsNoSession() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> pages && pages.getServlet() instanceof VaadinServlet)
                    pages.addInitParameter(ApplicationConfig.PROPERTY_SESSION_CREATE, "false");
                return bean;
            }
        };
    }

    /** A request that offers no extension of the protocol. */
    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(EXTENSIONS) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }
}
