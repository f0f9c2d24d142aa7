package dev.wenliu.platform.template;

import dev.wenliu.platform.engine.TokenEngine;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flowfile.Packages;
import dev.wenliu.platform.kernel.VersionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Publishes variations of the leave flow for tests, past the gate that founding has closed. */
@TestComponent
public class ExtraFlows {

    private static final Path LEAVE = Path.of("../sample-flows/leave");

    private final Packages packages;
    private final VersionStore store;
    private final TokenEngine engine;
    private final Clock clock;
    private final JdbcClient jdbc;

    ExtraFlows(Packages packages, VersionStore store, TokenEngine engine, Clock clock, JdbcClient jdbc) {
        this.packages = packages;
        this.store = store;
        this.engine = engine;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Publishes the leave flow under another code, its parts edited; once published, nothing happens again. */
    @Transactional
    public void publish(String code, Map<String, UnaryOperator<String>> edits) {
        if (store.inForce(code).isPresent()) return;
        FlowPackage flow = read(code, edits);
        VersionId version = store.addVersion(store.addTemplate(code), flow, clock.instant());
        store.deployed(version, engine.deploy(version, flow.chart()));
    }

    /** Publishes another version of a flow, which takes the place of the one in force. */
    @Transactional
    public void revise(String code, Map<String, UnaryOperator<String>> edits) {
        VersionId before = store.inForce(code).orElseThrow();
        jdbc.sql("update template_version set state = 'SUPERSEDED' where id = ?")
                .param(before.value())
                .update();
        FlowPackage flow = read(code, edits);
        VersionId version = store.addVersion(store.row(before).template(), flow, clock.instant());
        store.deployed(version, engine.deploy(version, flow.chart()));
    }

    /** The same package, read only. */
    public FlowPackage read(String code, Map<String, UnaryOperator<String>> edits) {
        Map<String, byte[]> parts = new HashMap<>();
        for (String path :
                new String[] {FlowPackage.DEFINITION, FlowPackage.CHART, FlowPackage.FORM, FlowPackage.PRINT})
            parts.put(path, edited(path, edits).getBytes(StandardCharsets.UTF_8));
        String definition = new String(parts.get(FlowPackage.DEFINITION), StandardCharsets.UTF_8);
        parts.put(FlowPackage.DEFINITION, renamed(definition, code).getBytes(StandardCharsets.UTF_8));
        return packages.read(parts);
    }

    /** Another code, title, owner and class, so that who looks for a leave finds only the real one, and finds it first. */
    private static String renamed(String definition, String code) {
        return definition
                .replace("\"leave\"", "\"" + code + "\"")
                .replace("\"请假\", \"en\"", "\"" + code + "\", \"en\"")
                .replace("年休假、事假、病假等各类请假", "各类试验")
                .replace("\"ownerUnit\": \"hr\"", "\"ownerUnit\": \"safety\"")
                .replace("\"class\": \"office\"", "\"class\": \"business\"");
    }

    private static String edited(String path, Map<String, UnaryOperator<String>> edits) {
        try {
            return edits.getOrDefault(path, UnaryOperator.identity()).apply(Files.readString(LEAVE.resolve(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
