package dev.wenliu.platform.security;

/** Where a person's account stands. */
public enum AccountState {
    /** There is none, so the person cannot log in. */
    NONE,
    /** Opened, and its first password not yet replaced. */
    FIRST_PASSWORD,
    /** In use. */
    OPEN,
    /** Closed for a while after too many wrong passwords. */
    LOCKED
}
