package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.Label;
import java.util.List;

/**
 * A worked example inside a flow package: who starts with which form, and the path that must come of it.
 *
 * @param file the part's path
 * @param initiator login of the person who starts
 * @param choices the nodes that ask the initiator to choose, with whom they choose
 */
public record Scenario(String file, Label title, String initiator, FormData form, List<Stop> choices, List<Stop> path) {

    public Scenario {
        choices = List.copyOf(choices);
        path = List.copyOf(path);
    }

    /** A node with the logins of those who sign or are told there, or are chosen for it; nobody when it passes automatically. */
    public record Stop(NodeId node, List<String> people) {
        public Stop {
            people = List.copyOf(people);
        }
    }
}
