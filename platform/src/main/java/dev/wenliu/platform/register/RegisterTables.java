package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Posting;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Writes what the register keeps of persons. */
@Repository
class RegisterTables {

    private final JdbcClient sql;
    private final OfficeTerms terms;

    RegisterTables(JdbcClient sql, OfficeTerms terms) {
        this.sql = sql;
        this.terms = terms;
    }

    PersonId insert(NewPerson person, PersonId registrar, Instant at) {
        var key = new GeneratedKeyHolder();
        sql.sql(
                        "insert into person (login, name, unit, title, status, kind, contract_end, registered_at, registered_by)"
                                + " values (:login, :name, :unit, :title, 'ACTIVE', :kind, :end, :at, :by)")
                .param("login", person.login())
                .param("name", person.name())
                .param("unit", person.unit().value())
                .param("title", person.title())
                .param("kind", person.employment().kind().name())
                .param("end", person.employment().contractEnd(), Types.DATE)
                .param("at", Timestamp.from(at))
                .param("by", registrar.value())
                .update(key, "id");
        var id = new PersonId(Objects.requireNonNull(key.getKey()).longValue());
        setPosts(id, person.posts());
        return id;
    }

    void setName(PersonId person, String name) {
        sql.sql("update person set name = ?, version = version + 1 where id = ?")
                .params(name, person.value())
                .update();
    }

    void setStatus(PersonId person, Person.Status status) {
        sql.sql("update person set status = ?, version = version + 1 where id = ?")
                .params(status.name(), person.value())
                .update();
    }

    void setEmployment(PersonId person, Employment employment) {
        sql.sql("update person set kind = :kind, contract_end = :end, version = version + 1 where id = :id")
                .param("kind", employment.kind().name())
                .param("end", employment.contractEnd(), Types.DATE)
                .param("id", person.value())
                .update();
    }

    /** Where somebody works from now on; the own manager, if there was one, belonged to the old place. */
    void setPosting(PersonId person, Posting posting) {
        sql.sql("update person set unit = ?, title = ?, manager = null, version = version + 1 where id = ?")
                .params(posting.unit().value(), posting.title(), person.value())
                .update();
        setPosts(person, posting.posts());
    }

    void setPosts(PersonId person, Collection<String> posts) {
        replace("person_post", "post", person, posts);
    }

    void setRoles(PersonId person, Collection<String> roles) {
        replace("person_role", "role", person, roles);
    }

    /** Whoever moves away keeps no office of the unit left behind. */
    void vacateOffices(PersonId person, UnitId unit) {
        for (Office office : Office.values())
            sql.sql("update unit set %1$s = null, version = version + 1 where %1$s = ? and id = ?"
                            .formatted(office.column()))
                    .params(person.value(), unit.value())
                    .update();
        terms.endDeputies(person, unit);
    }

    /** Whoever left keeps no office at all. */
    void vacateOffices(PersonId person) {
        for (Office office : Office.values())
            sql.sql("update unit set %1$s = null, version = version + 1 where %1$s = ?".formatted(office.column()))
                    .param(person.value())
                    .update();
    }

    private void replace(String table, String column, PersonId person, Collection<String> texts) {
        sql.sql("delete from " + table + " where person = ?")
                .param(person.value())
                .update();
        for (String text : texts)
            sql.sql("insert into %s (person, %s) values (?, ?)".formatted(table, column))
                    .params(person.value(), text)
                    .update();
    }
}
