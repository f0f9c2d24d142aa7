package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.VersionId;
import java.util.List;
import java.util.function.Supplier;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves tokens over compiled charts, inside the caller's transaction; decides nothing about people. The caller holds the lock on the matter
 * and passes the chart of the matter's own version. A token keeps its execution id while it walks on, so the caller's round, not the id,
 * says whether an act is still due.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TokenEngine {

    private final RepositoryService definitions;
    private final RuntimeService instances;
    private final ManagementService commands;

    TokenEngine(ProcessEngine engine) {
        definitions = engine.getRepositoryService();
        instances = engine.getRuntimeService();
        commands = engine.getManagementService();
    }

    /** Compiles and deploys the chart of a version; returns the engine's definition id, to be kept with the version. */
    public String deploy(VersionId version, Chart chart) {
        var model = ChartCompiler.compile(version, chart);
        String key = model.getMainProcess().getId();
        var deployment = definitions
                .createDeployment()
                .name(key)
                .addBpmnModel(key + ".bpmn", model)
                .deploy();
        return definitions
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getId();
    }

    /** Starts a matter: the token passes the start node and moves on until it rests. */
    public Movement start(String definition, Chart chart, MatterId matter, Routing routing) {
        var journey = new Journey(chart, routing).leavingStart();
        String instance = during(
                journey,
                () -> instances
                        .createProcessInstanceBuilder()
                        .processDefinitionId(definition)
                        .businessKey(matter.toString())
                        .start()
                        .getId());
        return journey.movement(instance, List.of());
    }

    /** Lets the token go on. */
    public Movement advance(Token token, Chart chart, Routing routing) {
        var journey = new Journey(chart, routing);
        during(journey, () -> commands.executeCommand(TokenMoves.advance(token)));
        return journey.movement(token.instance(), List.of());
    }

    /** Takes the token back to an earlier node, the start node included; tokens of branches that the return undoes are cancelled. */
    public Movement sendBack(Token token, NodeId target, Chart chart, Routing routing) {
        var journey = new Journey(chart, routing);
        var cancelled = during(journey, () -> commands.executeCommand(TokenMoves.sendBack(token, target, chart)));
        return journey.movement(token.instance(), cancelled);
    }

    /** Ends the running chart where it is: rejected, withdrawn or terminated. */
    public void end(String instance) {
        translated(() -> commands.executeCommand(TokenMoves.end(instance)));
    }

    private static <T> T during(Journey journey, Supplier<T> call) {
        return translated(() -> journey.during(call));
    }

    private static <T> T translated(Supplier<T> call) {
        try {
            return call.get();
        } catch (FlowableOptimisticLockingException | FlowableObjectNotFoundException stale) {
            throw new Refusal(KernelReason.CHANGED_MEANWHILE, stale);
        } catch (FlowableException wrapped) {
            if (wrapped.getCause() instanceof Refusal refusal) throw refusal;
            throw wrapped;
        }
    }
}
