package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.PersonId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An office that a unit gives to one person at a time. */
public enum Office {
    /** 部门负责人. */
    HEAD("head", Unit::head),
    /** 公司分管领导 over the unit; need not belong to it. */
    LEADER_IN_CHARGE("leader_in_charge", Unit::leaderInCharge),
    /** 部门分管系统工作的领导 (2.5.4). */
    SYSTEM_LEADER("system_leader", Unit::systemLeader),
    /** 信息员 (2.5.4). */
    INFORMATION_OFFICER("information_officer", Unit::informationOfficer);

    /** Where the unit's row names the holder. */
    final String column;

    private final Function<Unit, @Nullable PersonId> holder;

    Office(String column, Function<Unit, @Nullable PersonId> holder) {
        this.column = column;
        this.holder = holder;
    }

    /** Who holds the office in this unit; null where nobody does. */
    public @Nullable PersonId holder(Unit unit) {
        return holder.apply(unit);
    }

    /** Whether every department must have one, and the department names the holder itself (2.5.4). */
    public boolean demanded() {
        return this == SYSTEM_LEADER || this == INFORMATION_OFFICER;
    }

    /** The key of the office's name. */
    public String key() {
        return "organisation.office." + name();
    }
}
