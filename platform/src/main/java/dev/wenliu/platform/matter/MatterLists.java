package dev.wenliu.platform.matter;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Search;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.template.Templates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of matters. */
@Component
class MatterLists {

    private final JdbcClient jdbc;
    private final Templates templates;
    private final Units units;
    private final People people;

    MatterLists(JdbcClient jdbc, Templates templates, Units units, People people) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.units = units;
        this.people = people;
    }

    Slice<MatterSummary> startedBy(Actor actor, MatterFilter filter, Window window) {
        return page("initiator_id = ?", List.of(actor.id().value()), filter, window);
    }

    /** The matters of the flows of units over which the actor watches. */
    Slice<MatterSummary> watchedBy(Actor actor, MatterFilter filter, Window window) {
        List<VersionId> versions = templates.ownedBy(units.watchedBy(actor.id()));
        if (versions.isEmpty()) return new Slice<>(List.of(), 0);
        String places = String.join(", ", Collections.nCopies(versions.size(), "?"));
        return page(
                "version_id in (" + places + ")",
                versions.stream().map(VersionId::value).toList(),
                filter,
                window);
    }

    private Slice<MatterSummary> page(String whose, List<Long> ids, MatterFilter filter, Window window) {
        String state = filter.open() == null
                ? ""
                : " and state " + (filter.open() ? "" : "not ") + "in ('RUNNING', 'RETURNED')";
        String where = " from matter where " + whose + " and lower(number || ' ' || title) like ? escape '!'" + state;
        List<Object> values = new ArrayList<>(ids);
        values.add(new Search(filter.text()).pattern());
        long total = jdbc.sql("select count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.add(window.offset());
        values.add(window.limit());
        List<MatterSummary> rows = jdbc.sql(
                        "select id, version_id, number, title, state, initiator_id, submitted_at, ended_at, now_at"
                                + where + " order by id desc offset ? rows fetch first ? rows only")
                .params(values)
                .query((row, n) -> summary(row))
                .list();
        return new Slice<>(rows, total);
    }

    private MatterSummary summary(ResultSet row) throws SQLException {
        PersonId initiator = new PersonId(row.getLong("initiator_id"));
        FlowPackage flow =
                templates.version(new VersionId(row.getLong("version_id"))).flow();
        Timestamp ended = row.getTimestamp("ended_at");
        return new MatterSummary(
                new MatterId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                flow.definition().title(),
                flow.definition().icon(),
                MatterState.valueOf(row.getString("state")),
                initiator,
                people.find(initiator).map(Person::name).orElse(""),
                units.of(initiator).label(),
                row.getTimestamp("submitted_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                Resting.label(row.getString("now_at"), flow.chart()));
    }
}
