package dev.wenliu.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

/** A browser without a screen, at an address of its own: keeps cookies, follows nothing. */
public final class Visitor implements AutoCloseable {

    private static final Random OTHERS = new Random();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;
    private final String from = "10." + OTHERS.nextInt(256) + "." + OTHERS.nextInt(256) + "." + OTHERS.nextInt(256);

    /** A visitor of the server on this port. */
    public Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    /** What the address answers. */
    public HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** What the address answers to another method. */
    public HttpResponse<String> request(String method, String path) {
        return send(method, path, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
    }

    /** Logs in and answers whether the product let this visitor in. */
    public boolean logIn(String login, String password) {
        var form = "username=" + encode(login) + "&password=" + encode(password);
        var answer = send("POST", "/login", BodyPublishers.ofString(form));
        return answer.statusCode() == 302 && !whereTo(answer).contains("/login");
    }

    /** Whether the address does not send to the login. */
    public boolean mayEnter(String path) {
        var answer = get(path);
        return !(answer.statusCode() == 302 && whereTo(answer).contains("/login"));
    }

    /** Takes over a session by its number, as a thief would. */
    public Visitor carrying(String session) {
        var cookie = new HttpCookie("JSESSIONID", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
        return this;
    }

    /** The session, once there is one. */
    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Where the answer sends to. */
    public static String whereTo(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** What the address answers to this body. */
    public String post(String path, String type, String body) {
        return send("POST", path, type, BodyPublishers.ofString(body)).body();
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        return send(method, path, "application/x-www-form-urlencoded", body);
    }

    private HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "zh-CN")
                .header("X-Forwarded-For", from)
                .method(method, body)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
