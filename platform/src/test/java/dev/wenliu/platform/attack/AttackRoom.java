package dev.wenliu.platform.attack;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands {@link Attacks} to tests; in a test of the whole product the database is one of the canaries. */
public final class AttackRoom implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Attacks.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var report = test.getRoot()
                .getStore(Namespace.create(AttackRoom.class))
                .computeIfAbsent(AttackReport.class, key -> new AttackReport(), AttackReport.class);
        boolean product = AnnotatedElementUtils.hasAnnotation(test.getRequiredTestClass(), BootstrapWith.class);
        return new Attacks(
                report,
                product
                        ? Optional.of(
                                SpringExtension.getApplicationContext(test).getBean(JdbcClient.class))
                        : Optional.empty());
    }
}
