package dev.wenliu.platform.notification;

/** What a notice is about; a person may switch each kind off. */
public enum NoticeKind {
    /** Something waits for the person. */
    TASK,
    /** The person's own matter was decided, returned or ended. */
    MATTER,
    /** 抄送: the person was told. */
    CC,
    /** A module has news for the person, such as a cancelled booking. */
    MODULE
}
