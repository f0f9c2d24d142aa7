package dev.wenliu.bare;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** A bare embedded Flowable with its default settings on a database of its own: the yardstick of the figures P2 and P4. */
public final class BareEngine implements AutoCloseable {

    private static final int TASKS = 3;
    private static final int VARIABLES = 5;

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    /** Creates the tables and deploys a start and three user tasks in a row; each thread needs two connections, one for ids. */
    public BareEngine(String jdbcUrl, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(connections);
        pool = new HikariDataSource(config);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        engine = configuration.buildEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addBpmnModel("bare.bpmn", chart())
                .deploy();
    }

    /** Starts an instance with five variables and completes its three tasks, each with five variables. */
    public void runOne() {
        var tasks = engine.getTaskService();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("bare", variables(0))
                .getId();
        for (int step = 1; step <= TASKS; step++) {
            String task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            tasks.complete(task, variables(step));
        }
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    private static Map<String, Object> variables(int step) {
        Map<String, Object> variables = new HashMap<>();
        for (int n = 1; n <= VARIABLES; n++) variables.put("f" + n, "第 " + step + " 步的第 " + n + " 项说明");
        return variables;
    }

    private static BpmnModel chart() {
        Process process = new Process();
        process.setId("bare");
        process.setExecutable(true);
        add(process, new StartEvent(), "start");
        IntStream.rangeClosed(1, TASKS).forEach(n -> add(process, new UserTask(), "task" + n));
        add(process, new EndEvent(), "end");
        process.addFlowElement(new SequenceFlow("start", "task1"));
        for (int n = 1; n < TASKS; n++) process.addFlowElement(new SequenceFlow("task" + n, "task" + (n + 1)));
        process.addFlowElement(new SequenceFlow("task" + TASKS, "end"));
        BpmnModel model = new BpmnModel();
        model.addProcess(process);
        return model;
    }

    private static void add(Process process, FlowElement element, String id) {
        element.setId(id);
        process.addFlowElement(element);
    }
}
