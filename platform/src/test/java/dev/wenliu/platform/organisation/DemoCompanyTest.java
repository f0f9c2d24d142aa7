package dev.wenliu.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class DemoCompanyTest {

    private final People people;
    private final Units units;

    @Autowired
    DemoCompanyTest(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Test
    void everyDepartmentNamesItsFourPersons() {
        assertThat(units.all())
                .filteredOn(unit -> unit.kind() != Unit.Kind.COMPANY)
                .hasSize(18)
                .allSatisfy(unit -> {
                    assertThat(unit.head()).isNotNull();
                    assertThat(unit.leaderInCharge()).isNotNull();
                    assertThat(unit.systemLeader()).isNotNull();
                    assertThat(unit.informationOfficer()).isNotNull();
                });
    }

    @Test
    void unitsComeParentsFirst() {
        var all = units.all();

        assertThat(all.getFirst().code()).isEqualTo("company");
        assertThat(all)
                .allSatisfy(unit -> assertThat(
                                unit.parent() == null || all.indexOf(units.get(unit.parent())) < all.indexOf(unit))
                        .isTrue());
    }

    @Test
    void headIsTheManagerAndTheLeaderInChargeIsTheHeads() {
        var employee = person("li.na");
        var head = person("wang.qiang");
        var leader = person("chen.guodong");

        assertThat(employee.manager()).isEqualTo(head.id());
        assertThat(head.manager()).isEqualTo(leader.id());
        assertThat(leader.manager()).isEqualTo(person("lin.zhiyuan").id());
        assertThat(person("lin.zhiyuan").manager()).isNull();
        assertThat(person("cui.yan").manager()).isEqualTo(person("jiang.tao").id());
    }

    @Test
    void informationOfficerHoldsTheRole() {
        var officer = person("zhao.min");

        assertThat(officer.roles()).containsExactlyInAnyOrder(Role.INFORMATION_OFFICER, Role.UNIT_WATCHER);
        assertThat(units.withInformationOfficer(officer.id()))
                .extracting(Unit::code)
                .containsExactly("production");
        assertThat(people.withRole(Role.INFORMATION_OFFICER)).contains(officer).doesNotContain(person("li.na"));
    }

    @Test
    void personsAreFoundByNameLoginPinyinAndInitials() {
        for (String text : List.of("李娜", "娜", "li.na", "lina", "Li Na", "ln"))
            assertThat(people.search(text, 5)).as(text).extracting(Person::name).contains("李娜");
        assertThat(people.search("zengli", 5)).extracting(Person::name).containsExactly("曾莉");
        assertThat(people.search("nobody", 5)).isEmpty();
        assertThat(people.search("", 3)).hasSize(3);
    }

    @Test
    void wholeWordComesBeforeItsBeginning() {
        assertThat(people.search("zw", 5).getFirst().name()).isEqualTo("张伟");
    }

    @Test
    void holdersAreFoundByRolePostAndUnit() {
        assertThat(people.withRole("fleet-manager")).extracting(Person::name).containsExactly("何平", "马超");
        assertThat(people.withPost(unit("hr"), "考勤管理"))
                .extracting(Person::login)
                .containsExactly("sun.li");
        assertThat(people.in(unit("legal"))).extracting(Person::name).containsExactly("周正", "谭文娟", "吴静");
    }

    @Test
    void unknownPersonIsRefused() {
        assertThatThrownBy(() -> people.get(new PersonId(-1))).isInstanceOf(Refusal.class);
        assertThat(people.find(new PersonId(-1))).isEmpty();
        assertThat(people.names(List.of(person("li.na").id(), new PersonId(-1))))
                .containsOnlyKeys(person("li.na").id());
    }

    private Person person(String login) {
        return people.byLogin(login).orElseThrow();
    }

    private UnitId unit(String code) {
        return units.byCode(code).orElseThrow().id();
    }
}
