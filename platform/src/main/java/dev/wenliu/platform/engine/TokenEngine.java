package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.VersionId;
import org.springframework.stereotype.Service;

/** Moves tokens over compiled charts, inside the caller's transaction; decides nothing about people. */
@Service
public class TokenEngine {

    /** Compiles and deploys the chart of a version; returns the engine's definition id, to be kept with the version. */
    public String deploy(VersionId version, Chart chart) {
        throw new UnsupportedOperationException();
    }

    /** Starts a matter: the token passes the start node and moves on until it rests. */
    public Movement start(String definition, Chart chart, MatterId matter, Routing routing) {
        throw new UnsupportedOperationException();
    }

    /** Lets the token that rests in {@code execution} go on. */
    public Movement advance(String instance, String execution, Chart chart, Routing routing) {
        throw new UnsupportedOperationException();
    }

    /** Takes the token back to an earlier node, the start node included; tokens of branches that the return undoes are cancelled. */
    public Movement sendBack(String instance, String execution, NodeId target, Chart chart, Routing routing) {
        throw new UnsupportedOperationException();
    }

    /** Ends the running chart where it is: rejected, withdrawn or terminated. */
    public void end(String instance) {
        throw new UnsupportedOperationException();
    }
}
