package dev.wenliu.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.wenliu.platform.kernel.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.engine.impl.bpmn.parser.factory.ActivityBehaviorFactory;
import org.flowable.engine.impl.bpmn.parser.factory.ListenerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of the second lock, each alone: every method of Flowable's factories is asked, also those that a later Flowable may add. */
class EngineFactoriesTest {

    private static final Set<String> OURS = Set.of(
            "createNoneStartEventActivityBehavior",
            "createReceiveTaskActivityBehavior",
            "createExclusiveGatewayActivityBehavior",
            "createParallelGatewayActivityBehavior",
            "createInclusiveGatewayActivityBehavior",
            "createSubprocessActivityBehavior",
            "createNoneEndEventActivityBehavior");

    static Stream<Method> otherBehaviours() {
        return methods(ActivityBehaviorFactory.class).filter(method -> !OURS.contains(method.getName()));
    }

    static Stream<Method> ourBehaviours() {
        return methods(ActivityBehaviorFactory.class).filter(method -> OURS.contains(method.getName()));
    }

    static Stream<Method> listeners() {
        return methods(ListenerFactory.class);
    }

    @ParameterizedTest
    @MethodSource("otherBehaviours")
    void noBehaviourForAnyOtherKind(Method method) {
        assertForbidden(NodeKinds.behaviours(), method, elements(method));
    }

    @ParameterizedTest
    @MethodSource("ourBehaviours")
    void ourKindsAreKnownByTheirElement(Method method) {
        assertForbidden(NodeKinds.behaviours(), method, new @Nullable Object[method.getParameterCount()]);
    }

    @ParameterizedTest
    @MethodSource("listeners")
    void noListenerAtAll(Method method) {
        assertForbidden(NodeKinds.noListeners(), method, elements(method));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${1}",
                "#{1}",
                "",
                " ",
                "text",
                "${routing}",
                "${routing.take(execution,'')}",
                "${routing.take(execution,'a b')}",
                "${routing.take(execution,\"a\")}",
                "${routing.take(execution,'a')} ",
                " ${routing.take(execution,'a')}",
                "${routing.take(execution,'a')}${1}",
                "${routing.take(execution,'a') || true}",
                "${routing.take(execution,'a'.getClass())}",
                "${routing.take(execution,'a','b')}",
                "${routing.take(execution,'a')}\n",
                "${routing.take(execution,'a\n')}",
                "${routing.take(execution,'\u0430')}",
                "#{routing.take(execution,'a')}",
                "${Routing.take(execution,'a')}",
                "${routing.take(dataSource,'a')}",
                "${!routing.take(execution,'a')}",
                "${routing.take(execution,'a')=='x'}",
                "${variables:get('a')}"
            })
    void oneFormOfExpressionAndNoOther(String text) {
        assertThat(catchThrowable(() -> new RoutingExpressions().createExpression(text)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(EngineReason.FORBIDDEN));
    }

    @Test
    void ourExpressionIsTakenButNeverAssignedTo() {
        var ours = new RoutingExpressions().createExpression(RoutingExpressions.take("way-1"));

        assertThat(ours.getExpressionText()).isEqualTo("${routing.take(execution,'way-1')}");
        assertThat(catchThrowable(() -> ours.setValue("x", VariableContainer.empty())))
                .isInstanceOf(Refusal.class);
        assertThat(catchThrowable(() -> ours.getValue(VariableContainer.empty())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void noLanguageStandsBehindTheExpressions() {
        var expressions = new RoutingExpressions();

        assertThat(catchThrowable(() -> expressions.getElContext(VariableContainer.empty())))
                .isInstanceOf(Refusal.class);
        assertThat(catchThrowable(expressions::getFunctionResolverFactory)).isInstanceOf(Refusal.class);
        assertThat(expressions.getBeans()).isEmpty();
        assertThat(expressions.getFunctionDelegates()).isEmpty();
        assertThat(expressions.getAstFunctionCreators()).isEmpty();
    }

    private static void assertForbidden(Object factory, Method method, @Nullable Object[] arguments) {
        Throwable thrown = catchThrowable(() -> method.invoke(factory, arguments));

        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        assertThat(thrown.getCause())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(EngineReason.FORBIDDEN));
    }

    private static Stream<Method> methods(Class<?> factory) {
        return Arrays.stream(factory.getMethods()).filter(method -> !method.isDefault());
    }

    private static @Nullable Object[] elements(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(EngineFactoriesTest::element)
                .toArray();
    }

    private static @Nullable Object element(Class<?> kind) {
        if (kind.isPrimitive()) return kind == boolean.class ? (Object) false : 0;
        try {
            return kind.getConstructor().newInstance();
        } catch (ReflectiveOperationException none) {
            return null;
        }
    }
}
