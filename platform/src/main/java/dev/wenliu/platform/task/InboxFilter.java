package dev.wenliu.platform.task;

/** Which tasks are wanted: text in number, title, flow or initiator (empty for any), and a flow's code (empty for any). */
public record InboxFilter(String text, String flow) {

    /** All of them. */
    public static final InboxFilter ALL = new InboxFilter("", "");
}
