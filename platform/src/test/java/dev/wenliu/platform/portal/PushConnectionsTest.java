package dev.wenliu.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PushConnectionsTest {

    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    @Test
    void aPushConnectionIsNotCompressed() throws Exception {
        var request = new MockHttpServletRequest("GET", "/VAADIN/push");
        request.addHeader(EXTENSIONS, "permessage-deflate");
        request.addHeader("Sec-WebSocket-Version", "13");

        HttpServletRequest passed = passed(request);

        assertThat(Collections.list(passed.getHeaders(EXTENSIONS))).isEmpty();
        assertThat(Collections.list(passed.getHeaders("Sec-WebSocket-Version"))).containsExactly("13");
    }

    @Test
    void otherRequestsPassAsTheyAre() throws Exception {
        var request = new MockHttpServletRequest("GET", "/inbox");

        assertThat(passed(request)).isSameAs(request);
    }

    private static HttpServletRequest passed(HttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        new PushConnections().pushWithoutCompression().doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}
