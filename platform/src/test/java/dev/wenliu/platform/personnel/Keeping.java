package dev.wenliu.platform.personnel;

import dev.wenliu.platform.register.Declarations;
import dev.wenliu.platform.register.Moves;
import dev.wenliu.platform.register.PostRights;
import dev.wenliu.platform.register.Register;
import dev.wenliu.platform.security.Accounts;
import org.springframework.boot.test.context.TestComponent;

/** What human resources keeps by itself, without an application. */
@TestComponent
public record Keeping(
        Register register, PostRights template, Declarations declarations, Moves moves, Accounts accounts) {}
