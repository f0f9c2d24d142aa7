package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Snapshot;
import dev.wenliu.platform.organisation.Unit;
import java.sql.Timestamp;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Human resources' tree of units: company, stations and subsidiaries, departments (1.2). */
@Service
public class UnitRegister {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    private final JdbcClient sql;
    private final RegisterChange change;
    private final ClosingRule closing;

    UnitRegister(JdbcClient sql, RegisterChange change, ClosingRule closing) {
        this.sql = sql;
        this.change = change;
        this.closing = closing;
    }

    /** Whether the actor keeps the tree. */
    public boolean mayKeep(Actor actor) {
        return actor.has(Role.HR);
    }

    /** Opens a unit below another one; its code, by which flows name it, stays for ever. */
    @Transactional
    public UnitId open(Actor actor, String code, Unit.Names names, Unit.Place place) {
        require(actor);
        Snapshot now = change.begin();
        if (!CODE.matcher(code).matches()) throw new Refusal(OrganisationReason.BAD_CODE, code);
        if (now.unit(code).isPresent()) throw new Refusal(OrganisationReason.CODE_TAKEN, code);
        Unit above = now.open(place.parent());
        var key = new GeneratedKeyHolder();
        sql.sql("insert into unit (code, name, name_en, kind, parent) values (?, ?, ?, ?, ?)")
                .params(
                        code,
                        names.zh(),
                        names.en(),
                        place.kind().name(),
                        place.parent().value())
                .update(key, "id");
        var id = new UnitId(Objects.requireNonNull(key.getKey()).longValue());
        change.end(actor, "unit-opened", id, actor.name(), names.zh(), above.label());
        return id;
    }

    /** Calls a unit otherwise; running matters show the new name. */
    @Transactional
    public void rename(Actor actor, UnitId id, Unit.Names names) {
        require(actor);
        Unit unit = change.begin().open(id);
        sql.sql("update unit set name = ?, name_en = ?, version = version + 1 where id = ?")
                .params(names.zh(), names.en(), id.value())
                .update();
        change.end(actor, "unit-renamed", id, actor.name(), unit.label(), names.zh());
    }

    /** Puts a unit, with all that lies below it, under another one, and says what it is there. */
    @Transactional
    public void place(Actor actor, UnitId id, Unit.Place place) {
        require(actor);
        Snapshot now = change.begin();
        Unit unit = now.open(id);
        Unit above = now.open(place.parent());
        if (unit.parent() == null) throw new Refusal(OrganisationReason.ONE_COMPANY);
        if (now.within(place.parent(), id)) throw new Refusal(OrganisationReason.UNIT_CIRCLE, unit.label());
        sql.sql("update unit set parent = ?, kind = ?, version = version + 1 where id = ?")
                .params(place.parent().value(), place.kind().name(), id.value())
                .update();
        change.end(actor, "unit-placed", id, actor.name(), unit.label(), above.label());
    }

    /** Closes a unit (撤销) that nobody belongs to, that has no unit below and owns no flow; its code stays taken, its offices end. */
    @Transactional
    public void close(Actor actor, UnitId id) {
        require(actor);
        Snapshot now = change.begin();
        Unit unit = now.open(id);
        closing.check(now, unit);
        sql.sql("update unit set closed_at = ?, head = null, leader_in_charge = null, system_leader = null,"
                        + " information_officer = null, version = version + 1 where id = ?")
                .params(Timestamp.from(closing.now()), id.value())
                .update();
        change.end(actor, "unit-closed", id, actor.name(), unit.label());
    }

    private void require(Actor actor) {
        if (!mayKeep(actor)) throw new Refusal(OrganisationReason.ONLY_HR_KEEPS_UNITS);
    }
}
