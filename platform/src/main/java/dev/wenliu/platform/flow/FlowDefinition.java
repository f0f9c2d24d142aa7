package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.organisation.Person;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a flow is ({@code flow.json}).
 *
 * @param code unique in the company, for ever: lower-case letters, digits and hyphens
 * @param numbering the prefix of the matters' numbers, such as 用车 in 用车-2026-0001
 * @param ownerUnit the code of the department that owns the flow (4.2)
 * @param basis the rule the flow rests on
 * @param limitDays working days in which a matter should end, or null without a limit
 * @param retentionYears how long ended matters are kept
 * @param icon name of a Vaadin icon
 * @param starters roles of which whoever starts the flow holds one; empty where everybody may start it
 */
public record FlowDefinition(
        String code,
        Label title,
        Label purpose,
        String numbering,
        String ownerUnit,
        FlowClass flowClass,
        String basis,
        @Nullable Integer limitDays,
        Secrecy secrecy,
        int retentionYears,
        String icon,
        Set<String> starters) {

    public FlowDefinition {
        starters = Set.copyOf(starters);
    }

    /** Whether somebody may start the flow. */
    public boolean startableBy(Person person) {
        return person.active() && (starters.isEmpty() || starters.stream().anyMatch(person.roles()::contains));
    }

    /** What kind of work a flow serves (4.1). */
    public enum FlowClass {
        OFFICE,
        PRODUCTION,
        BUSINESS;

        /** The name in the package's file. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The classification (密级) of the flow's matters. */
    public enum Secrecy {
        /** 公开. */
        PUBLIC,
        /** 内部. */
        INTERNAL,
        /** 普通商密. */
        CONFIDENTIAL,
        /** 核心商密. */
        SECRET
    }
}
