package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.OrganisationReason;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody whom human resources is about to register.
 *
 * @param login chosen for good: lower-case letters, digits, dots and hyphens
 * @param title 职务, may be empty
 * @param posts 岗位 in the unit
 */
public record NewPerson(
        String login, String name, UnitId unit, String title, Set<String> posts, Employment employment) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final int LONGEST = 100;

    public NewPerson {
        login = login.strip();
        title = title.strip();
        posts = Set.copyOf(posts);
        if (!LOGIN.matcher(login).matches()) throw new Refusal(OrganisationReason.BAD_LOGIN, login);
        name = name(name);
        if (title.length() > LONGEST) throw new Refusal(OrganisationReason.TOO_LONG, LONGEST);
        for (String post : posts)
            if (post.isBlank() || post.length() > LONGEST) throw new Refusal(OrganisationReason.TOO_LONG, LONGEST);
    }

    /** A name as it can be registered; refuses one that is missing or too long. */
    static String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) throw new Refusal(OrganisationReason.NAME_MISSING);
        if (name.length() > LONGEST) throw new Refusal(OrganisationReason.TOO_LONG, LONGEST);
        return name;
    }
}
