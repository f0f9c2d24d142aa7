package dev.wenliu.platform.engine;

import dev.wenliu.platform.kernel.Refusal;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.InclusiveGateway;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.engine.impl.bpmn.behavior.NoneEndEventActivityBehavior;
import org.flowable.engine.impl.bpmn.behavior.NoneStartEventActivityBehavior;
import org.flowable.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.flowable.engine.impl.bpmn.behavior.SubProcessActivityBehavior;
import org.flowable.engine.impl.bpmn.parser.factory.ActivityBehaviorFactory;
import org.flowable.engine.impl.bpmn.parser.factory.ListenerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The second lock on what the engine runs: behaviour exists for the kinds that our compiler emits and for nothing else, listeners for nothing
 * at all. Proxies, so that a kind or listener that a later Flowable adds is refused too.
 */
final class NodeKinds {

    private NodeKinds() {}

    static ActivityBehaviorFactory behaviours() {
        return proxy(ActivityBehaviorFactory.class, NodeKinds::behaviour);
    }

    static ListenerFactory noListeners() {
        return proxy(ListenerFactory.class, (method, element) -> {
            throw forbidden(method, element);
        });
    }

    private static Object behaviour(Method method, @Nullable Object element) {
        boolean async = element instanceof FlowNode node && (node.isAsynchronous() || node.isAsynchronousLeave());
        if (async) throw forbidden(method, element);
        return switch (method.getName()) {
            case "createNoneStartEventActivityBehavior" -> begin(method, element);
            case "createReceiveTaskActivityBehavior" -> wait(method, element);
            case "createExclusiveGatewayActivityBehavior" -> only(ExclusiveGateway.class, element, new Choice());
            case "createParallelGatewayActivityBehavior" ->
                only(ParallelGateway.class, element, new ParallelGatewayActivityBehavior());
            case "createInclusiveGatewayActivityBehavior" ->
                only(InclusiveGateway.class, element, new ConditionalFork());
            case "createSubprocessActivityBehavior" -> part(method, element);
            case "createNoneEndEventActivityBehavior" -> end(method, element);
            default -> throw forbidden(method, element);
        };
    }

    private static Object begin(Method method, @Nullable Object element) {
        if (element instanceof StartEvent start && start.getEventDefinitions().isEmpty())
            return new NoneStartEventActivityBehavior();
        throw forbidden(method, element);
    }

    private static Object wait(Method method, @Nullable Object element) {
        if (element instanceof ReceiveTask task && task.getLoopCharacteristics() == null)
            return new WaitState(task.getId());
        throw forbidden(method, element);
    }

    private static Object end(Method method, @Nullable Object element) {
        if (element instanceof EndEvent end && end.getEventDefinitions().isEmpty())
            return new NoneEndEventActivityBehavior();
        throw forbidden(method, element);
    }

    /** A plain sub-process with one plain start; transactions, ad-hoc ones and those started by events are kinds of their own. */
    private static Object part(Method method, @Nullable Object element) {
        if (element instanceof SubProcess part
                && part.getClass() == SubProcess.class
                && part.getLoopCharacteristics() == null
                && part.getDataObjects().isEmpty()
                && part.getBoundaryEvents().isEmpty()
                && part.getFlowElements().stream()
                                .filter(StartEvent.class::isInstance)
                                .count()
                        == 1) return new SubProcessActivityBehavior();
        throw forbidden(method, element);
    }

    private static Object only(Class<?> kind, @Nullable Object element, Object behaviour) {
        if (kind.isInstance(element)) return behaviour;
        throw new Refusal(EngineReason.FORBIDDEN, kind.getSimpleName());
    }

    private static Refusal forbidden(Method method, @Nullable Object element) {
        String what = element instanceof FlowNode node ? Objects.toString(node.getId(), "?") : method.getName();
        return new Refusal(EngineReason.FORBIDDEN, what);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) return method.invoke(answer, arguments);
                    return answer.to(method, arguments == null || arguments.length == 0 ? null : arguments[0]);
                }));
    }

    @FunctionalInterface
    private interface Answer {
        Object to(Method method, @Nullable Object element);
    }
}
