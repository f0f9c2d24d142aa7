package dev.wenliu.platform.security.ui;

import dev.wenliu.platform.security.ForgottenPasswords;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** What the login page offers to those who cannot come in. */
@Component
class LoginHelp {

    private final ForgottenPasswords forgotten;
    private final TaskExecutor executor;

    LoginHelp(ForgottenPasswords forgotten, TaskExecutor executor) {
        this.forgotten = forgotten;
        this.executor = executor;
    }

    ForgottenDialog dialog() {
        return new ForgottenDialog(forgotten, executor);
    }
}
