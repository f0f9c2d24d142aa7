package dev.wenliu.platform.portal;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the connection over which an open page hears of news small: every page of every person holds one, while only a few short messages
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
