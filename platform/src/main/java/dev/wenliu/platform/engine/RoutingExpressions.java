package dev.wenliu.platform.engine;

import dev.wenliu.platform.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowable.common.engine.api.delegate.Expression;
import org.flowable.common.engine.api.delegate.FlowableFunctionDelegate;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.common.engine.impl.el.ExpressionManager;
import org.flowable.common.engine.impl.el.FlowableAstFunctionCreator;
import org.flowable.common.engine.impl.el.FlowableFunctionResolverFactory;
import org.flowable.common.engine.impl.javax.el.ELContext;

/** The second lock on expressions: understands {@code ${routing.take(execution,'<transition id>')}} and nothing else; JUEL is never parsed. */
final class RoutingExpressions implements ExpressionManager {

    private static final Pattern TAKE =
            Pattern.compile("\\$\\{routing\\.take\\(execution,'(" + ChartCompiler.ID + ")'\\)}");

    /** The condition that stands for a transition in the engine's model. */
    static String take(String transition) {
        return "${routing.take(execution,'" + transition + "')}";
    }

    @Override
    public Expression createExpression(String text) {
        Matcher take = TAKE.matcher(text);
        if (!take.matches()) throw new Refusal(EngineReason.FORBIDDEN, text);
        return new Take(text, take.group(1));
    }

    @Override
    public ELContext getElContext(VariableContainer variables) {
        throw new Refusal(EngineReason.FORBIDDEN, "EL");
    }

    @Override
    public Map<Object, Object> getBeans() {
        return Map.of();
    }

    @Override
    public void setBeans(Map<Object, Object> beans) {}

    @Override
    public List<FlowableFunctionDelegate> getFunctionDelegates() {
        return List.of();
    }

    @Override
    public void setFunctionDelegates(List<FlowableFunctionDelegate> functions) {}

    @Override
    public List<FlowableAstFunctionCreator> getAstFunctionCreators() {
        return List.of();
    }

    @Override
    public void setAstFunctionCreators(List<FlowableAstFunctionCreator> creators) {}

    @Override
    public FlowableFunctionResolverFactory getFunctionResolverFactory() {
        throw new Refusal(EngineReason.FORBIDDEN, "EL");
    }

    @Override
    public void setFunctionResolverFactory(FlowableFunctionResolverFactory factory) {}

    private record Take(String text, String transition) implements Expression {

        @Override
        public Object getValue(VariableContainer execution) {
            return Journey.current().takes(transition);
        }

        @Override
        public void setValue(Object value, VariableContainer execution) {
            throw new Refusal(EngineReason.FORBIDDEN, text);
        }

        @Override
        public String getExpressionText() {
            return text;
        }
    }
}
