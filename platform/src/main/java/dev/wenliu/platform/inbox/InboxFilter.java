package dev.wenliu.platform.inbox;

/** Which tasks are wanted: text in number, title, flow or initiator (empty for any), a flow's code (empty for any), and how urgent. */
public record InboxFilter(String text, String flow, Due due) {

    /** All of them. */
    public static final InboxFilter ALL = new InboxFilter("", "");

    /** Tasks of any urgency. */
    public InboxFilter(String text, String flow) {
        this(text, flow, Due.ANY);
    }

    /** How urgent a task is by its deadline. */
    public enum Due {
        /** Urgent or not. */
        ANY,
        /** 已超时: the deadline is past. */
        OVERDUE,
        /** 今天: the deadline is still to come today. */
        TODAY
    }
}
