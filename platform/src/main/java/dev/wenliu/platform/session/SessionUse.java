package dev.wenliu.platform.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an open page says that somebody is using it; whoever is not logged in any more is told so by the answer's status. */
@RestController
class SessionUse {

    private final SessionLife life;

    SessionUse(SessionLife life) {
        this.life = life;
    }

    /** How many seconds even a busy session still has. */
    record Left(long seconds) {}

    @PostMapping(SessionLife.USED)
    Left used(HttpServletRequest request) {
        return new Left(life.secondsLeft(request));
    }
}
