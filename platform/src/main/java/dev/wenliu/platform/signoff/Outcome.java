package dev.wenliu.platform.signoff;

/** How a round ended. */
public sealed interface Outcome {

    /** The node is passed. */
    record Approved() implements Outcome {}

    /** The matter was rejected here. */
    record Rejected() implements Outcome {}

    /** The matter goes back to an earlier node; {@code node} is its id in the chart, the start node for the initiator. */
    record Returned(String node) implements Outcome {}

    /** The round was closed from outside: withdrawn, terminated, or a sibling branch returned the matter. */
    record Cancelled() implements Outcome {}
}
