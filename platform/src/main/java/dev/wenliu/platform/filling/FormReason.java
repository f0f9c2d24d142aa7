package dev.wenliu.platform.filling;

import dev.wenliu.platform.kernel.Reason;

/** Why a filled form is not even looked at. */
public enum FormReason implements Reason {
    /** A value was sent that no page of the product sends: the field named is hidden or read-only here, or is none of the form. */
    FORGED;

    @Override
    public boolean oversteps() {
        return true;
    }
}
