package dev.wenliu.platform.flow;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Who handles a node; resolved against the organisation when the matter arrives, and before submission for the coming path. */
public sealed interface AssigneeRule {

    /** Named persons, by login. */
    record Persons(List<String> logins) implements AssigneeRule {
        public Persons {
            logins = List.copyOf(logins);
        }
    }

    /** Everyone who holds a role. */
    record RoleHolders(String role) implements AssigneeRule {}

    /** Everyone who holds a post in a unit; an empty unit code means the initiator's department. */
    record PostHolders(String post, String unit) implements AssigneeRule {}

    /** The head of a unit; an empty unit code means the initiator's department. */
    record DepartmentHead(String unit) implements AssigneeRule {}

    /** The company leader in charge (公司分管领导) of a unit; an empty unit code means the initiator's department. */
    record LeaderInCharge(String unit) implements AssigneeRule {}

    /** The initiator's own manager. */
    record InitiatorsManager() implements AssigneeRule {}

    /** The manager of the person whom a form field names. */
    record ManagerOf(String field) implements AssigneeRule {}

    /** Whom the initiator chooses before submitting, within a range: at least and at most so many. */
    record InitiatorsChoice(ChoiceRange range, int least, int most) implements AssigneeRule {}

    /** Whom a plugin finds; {@code extension} is {@code <plugin>:<name>}, the config is the plugin's own. */
    record OfPlugin(String extension, ObjectNode config) implements AssigneeRule {}

    /** The initiator. */
    record Initiator() implements AssigneeRule {}
}
