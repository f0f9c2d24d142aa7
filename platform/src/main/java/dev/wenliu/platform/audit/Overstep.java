package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Reason;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reached for what is not theirs, and was refused.
 *
 * @param operation the service and its method, such as {@code Tasks.perform}
 * @param objectType what was reached for: the kind of its id, or the service where no id tells
 * @param objectId its id; a hyphen where none was given
 */
record Overstep(Actor actor, String operation, String objectType, String objectId, Reason reason) {

    /** What is no id stays out of the log: it may hold a form, or what an attacker wants to be read there. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private static final String SUFFIX = "Id";

    /** What was called, and with what. */
    record Call(Class<?> service, String method, List<? extends @Nullable Object> arguments) {}

    static Overstep of(Actor actor, Call call, Reason reason) {
        @Nullable Object named =
                call.arguments().stream().filter(Overstep::isId).findFirst().orElse(null);
        String type = named != null && isTyped(named)
                ? typeOf(named)
                : lower(call.service().getSimpleName());
        String id = named == null ? "-" : named.toString();
        return new Overstep(actor, call.service().getSimpleName() + "." + call.method(), type, id, reason);
    }

    private static boolean isId(@Nullable Object argument) {
        if (argument == null) return false;
        boolean kind = isTyped(argument) || argument instanceof UUID || argument instanceof String;
        return kind && ID.matcher(argument.toString()).matches();
    }

    private static boolean isTyped(Object argument) {
        return argument instanceof Record && argument.getClass().getSimpleName().endsWith(SUFFIX);
    }

    private static String typeOf(Object id) {
        String name = id.getClass().getSimpleName();
        return lower(name.substring(0, name.length() - SUFFIX.length()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
