package dev.wenliu.platform.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    @ParameterizedTest
    @CsvSource({
        "王强, wang.qiang",
        "陈国栋, chen.guodong",
        "欧阳新, ouyang.xin",
        "欧阳, ou.yang",
        "王, wang",
        "曾乐怡, zeng.leyi",
        "单雄信, shan.xiongxin",
        "Anna Berg, anna.berg"
    })
    void aLoginIsFamilyNameDotGivenName(String name, String login) {
        assertThat(NameSearch.login(name)).isEqualTo(login);
    }

    @Test
    void nobodyHasNoLogin() {
        assertThat(NameSearch.login("  ")).isEmpty();
    }
}
