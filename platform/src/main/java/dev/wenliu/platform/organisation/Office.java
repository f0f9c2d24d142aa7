package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.PersonId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An office that a unit gives to one person at a time. */
public enum Office {
    /** 部门负责人. */
    HEAD,
    /** 公司分管领导 over the unit; need not belong to it. */
    LEADER_IN_CHARGE,
    /** 部门分管系统工作的领导 (2.5.4). */
    SYSTEM_LEADER,
    /** 信息员 (2.5.4). */
    INFORMATION_OFFICER;

    /** Who holds the office in this unit; null where nobody does. */
    public @Nullable PersonId holder(Unit unit) {
        return switch (this) {
            case HEAD -> unit.head();
            case LEADER_IN_CHARGE -> unit.leaderInCharge();
            case SYSTEM_LEADER -> unit.systemLeader();
            case INFORMATION_OFFICER -> unit.informationOfficer();
        };
    }

    /** Whether every department must have one, and the department names the holder itself (2.5.4). */
    public boolean demanded() {
        return this == SYSTEM_LEADER || this == INFORMATION_OFFICER;
    }

    /** The key of the office's name. */
    public String key() {
        return "organisation.office." + name();
    }

    /** Where the unit's row names the holder. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
