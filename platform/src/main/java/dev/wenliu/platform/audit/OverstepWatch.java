package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Refusal;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/** Watches every service that is called in the name of an {@link Actor}, so that no refused attempt goes unlogged and no service has to think of it. */
@Configuration(proxyBeanMethods = false)
class OverstepWatch {

    /** Outside the transaction, which is rolled back by then. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor overstepAdvisor(ObjectProvider<OverstepLog> log) {
        var advisor = new DefaultPointcutAdvisor(new InTheNameOfAnActor(), new Watcher(log));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static final class InTheNameOfAnActor extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> service) {
            Class<?>[] parameters = method.getParameterTypes();
            return parameters.length > 0
                    && parameters[0] == Actor.class
                    && service.getName().startsWith("dev.wenliu.platform.")
                    && AnnotatedElementUtils.hasAnnotation(service, Service.class);
        }
    }

    private record Watcher(ObjectProvider<OverstepLog> log) implements MethodInterceptor {

        private static final ScopedValue<Boolean> WATCHED = ScopedValue.newInstance();

        /** One service calls another: what the caller outside gets to hear counts, once. */
        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            if (WATCHED.isBound()) return call.proceed();
            try {
                return ScopedValue.where(WATCHED, true).<@Nullable Object, Throwable>call(call::proceed);
            } catch (Refusal refusal) {
                if (refusal.reason().oversteps() && call.getArguments()[0] instanceof Actor actor)
                    keep(overstep(actor, call, refusal));
                throw refusal;
            }
        }

        private static Overstep overstep(Actor actor, MethodInvocation call, Refusal refusal) {
            @Nullable Object target = call.getThis();
            Class<?> service = target == null ? call.getMethod().getDeclaringClass() : ClassUtils.getUserClass(target);
            var made = new Overstep.Call(service, call.getMethod().getName(), Arrays.asList(call.getArguments()));
            return Overstep.of(actor, made, refusal.reason());
        }

        /** Inside somebody's transaction the row waits for its end: a second connection at once could exhaust the pool. */
        private void keep(Overstep overstep) {
            if (!TransactionSynchronizationManager.isSynchronizationActive())
                log.getObject().keep(overstep);
            else
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        log.getObject().keep(overstep);
                    }
                });
        }
    }
}
