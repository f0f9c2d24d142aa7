package dev.wenliu.platform.flow;

import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;

/** Decides conditions on filled forms; the same code serves routing and the coming path. */
public final class Conditions {

    private Conditions() {}

    /** Whether the condition holds; a comparison with an empty field never does, except {@code !=}. */
    public static boolean hold(Condition condition, FormSchema form, FormData data) {
        if (form.fields().isEmpty()) return false;
        throw new UnsupportedOperationException();
    }
}
