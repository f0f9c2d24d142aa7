package dev.wenliu.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
class DirectoryTest {

    private final Directory directory;
    private final OrganisationTables tables;
    private final JdbcClient sql;
    private final People people;

    @Autowired
    DirectoryTest(Directory directory, OrganisationTables tables, JdbcClient sql, People people) {
        this.directory = directory;
        this.tables = tables;
        this.sql = sql;
        this.people = people;
    }

    @AfterEach
    void letEveryoneIn() {
        onAnotherNode(Person.Status.ACTIVE);
        directory.follow();
    }

    @Test
    void whatAnotherNodeChangedIsKnownHereAfterALook() {
        onAnotherNode(Person.Status.FROZEN);

        directory.follow();

        assertThat(person().active()).isFalse();
    }

    /** Changes the tables as another node does, which tells this one nothing. */
    private void onAnotherNode(Person.Status status) {
        sql.sql("update person set status = ? where id = ?")
                .params(status.name(), person().id().value())
                .update();
        tables.lock();
    }

    private Person person() {
        return people.byLogin("fan.zhe").orElseThrow();
    }
}
