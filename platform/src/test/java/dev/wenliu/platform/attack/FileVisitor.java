package dev.wenliu.platform.attack;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.Incoming;
import dev.wenliu.platform.attachment.Uploads;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.task.Office;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asks for files by their address, as one of the demo company's people or as nobody. */
final class FileVisitor {

    private final Uploads uploads;
    private final Office office;
    private final MockMvc browser;

    FileVisitor(Uploads uploads, Office office, WebApplicationContext context) {
        this.uploads = uploads;
        this.office = office;
        this.browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** Another context of the same run may have taken the static holder over, so that the login stands in both places. */
    MockHttpServletResponse ask(String login, MockHttpServletRequestBuilder asked) throws Exception {
        SecurityContextHolder.clearContext();
        if (login.isEmpty()) return browser.perform(asked).andReturn().getResponse();
        var loggedIn = as(office.as(login));
        SecurityContextHolder.getContext().setAuthentication(loggedIn);
        try {
            return browser.perform(asked.with(authentication(loggedIn)))
                    .andReturn()
                    .getResponse();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    Attachment take(String login, String name, byte[] content) {
        try {
            return uploads.take(
                    office.as(login), new Incoming(name, content.length, new ByteArrayInputStream(content)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static UsernamePasswordAuthenticationToken as(Actor actor) {
        var authorities = actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities);
    }
}
