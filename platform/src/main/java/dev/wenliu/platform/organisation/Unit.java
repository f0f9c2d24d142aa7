package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
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
 * @param closed 已撤销: nobody belongs to it any more, and nothing new names it
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
        @Nullable PersonId informationOfficer,
        boolean closed) {

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

    /**
     * What a unit is called.
     *
     * @param zh the Chinese name
     * @param en the English name; the Chinese one where it is left empty
     */
    public record Names(String zh, String en) {

        private static final int LONGEST = 100;

        public Names {
            zh = zh.strip();
            en = en.isBlank() ? zh : en.strip();
            if (zh.isEmpty()) throw new Refusal(OrganisationReason.NAME_MISSING);
            if (zh.length() > LONGEST || en.length() > LONGEST) throw new Refusal(OrganisationReason.TOO_LONG, LONGEST);
        }
    }

    /** What a unit is, and what it lies below; the company, which lies below nothing, is founded once. */
    public record Place(Kind kind, UnitId parent) {

        public Place {
            if (kind == Kind.COMPANY) throw new Refusal(OrganisationReason.ONE_COMPANY);
        }
    }
}
