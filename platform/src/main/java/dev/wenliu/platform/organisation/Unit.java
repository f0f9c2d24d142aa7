package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the company as others see it.
 *
 * @param code stable short name used by flow packages and the import file, such as {@code finance}
 * @param parent null for the company itself
 * @param head 部门负责人
 * @param leaderInCharge 公司分管领导 over this unit
 * @param systemLeader 部门分管系统工作的领导 (2.5.4)
 * @param informationOfficer 信息员 (2.5.4)
 */
public record Unit(
        UnitId id,
        String code,
        String name,
        String nameEn,
        Kind kind,
        @Nullable UnitId parent,
        @Nullable PersonId head,
        @Nullable PersonId leaderInCharge,
        @Nullable PersonId systemLeader,
        @Nullable PersonId informationOfficer) {

    /** The name in both languages. */
    public Label label() {
        return new Label(name, nameEn);
    }

    /** Who watches over the flows that this unit owns (2.5, 2.6): head, system leader and information officer. */
    public Set<PersonId> watchers() {
        return Stream.of(head, systemLeader, informationOfficer)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a unit is (1.2). */
    public enum Kind {
        COMPANY,
        STATION,
        SUBSIDIARY,
        DEPARTMENT
    }
}
