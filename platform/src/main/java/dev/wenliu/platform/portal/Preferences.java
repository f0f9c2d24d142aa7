package dev.wenliu.platform.portal;

import dev.wenliu.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers per person how the product should look, so that it follows them to another machine. */
@Service
public class Preferences {

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the person chose. */
    @Transactional(readOnly = true)
    public Preference of(PersonId person) {
        return jdbc.sql("select language, scheme from preference where person = :person")
                .param("person", person.value())
                .query((row, number) ->
                        new Preference(row.getString("language"), Preference.Scheme.valueOf(row.getString("scheme"))))
                .optional()
                .orElse(Preference.NONE);
    }

    /** Keeps what the person chose. */
    @Transactional
    public void keep(PersonId person, Preference preference) {
        int changed = write(
                "update preference set language = :language, scheme = :scheme where person = :person",
                person,
                preference);
        if (changed == 0)
            write(
                    "insert into preference (person, language, scheme) values (:person, :language, :scheme)",
                    person,
                    preference);
    }

    private int write(String sql, PersonId person, Preference preference) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("language", preference.language())
                .param("scheme", preference.scheme().name())
                .update();
    }
}
