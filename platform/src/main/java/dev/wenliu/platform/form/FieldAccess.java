package dev.wenliu.platform.form;

/** What the handler of a node may do with a field (字段权限). */
public enum FieldAccess {
    /** The value never reaches the browser. */
    HIDDEN,
    /** Shown, not changeable. */
    READ,
    /** Changeable, may stay empty. */
    EDIT,
    /** Changeable and must be filled when the node is passed. */
    REQUIRED;

    /** Whether the value may be changed. */
    public boolean editable() {
        return this == EDIT || this == REQUIRED;
    }
}
