package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.pluginfile.DeclaredSetting;
import dev.wenliu.platform.pluginfile.FileReason;
import dev.wenliu.platform.pluginhost.PluginPermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Settings and permissions belong to the plugin's name, not to the time in which it runs. */
class PluginConfigurationTest extends PluginHouse {

    private static final Actor RIGHTS = new Actor(new PersonId(2), "潘越", Set.of(Role.RIGHTS_GIVER));
    private static final String DECLARED = """
            permissions:
              - id: book.keep
                name: 维护
                roles: [clerk]
            settings:
              - key: limit
                type: integer
                name: 上限
                default: "5"
                min: 1
                max: 9
            """;

    @Autowired
    private PluginConfiguration configuration;

    @Autowired
    private PluginPermissions permissions;

    @Test
    void theRolesThatThePluginNamesHoldItsPermissionsAtFirst() {
        upload(PluginJar.of("first").declaring(DECLARED));

        assertThat(permissions.of("first", Set.of("clerk"))).containsExactly("book.keep");
        assertThat(permissions.of("first", Set.of("guard"))).isEmpty();
    }

    @Test
    void anAssignmentOutlastsStopUpgradeAndRemoval() {
        upload(PluginJar.of("lasting").declaring(DECLARED));
        configuration.assign(RIGHTS, "lasting", "book.keep", Set.of("guard"));

        plugins.stop(KAI, "lasting").join();
        plugins.start(KAI, "lasting").join();
        upload(PluginJar.of("lasting").version("1.1.0").declaring(DECLARED));
        plugins.remove(KAI, "lasting", true).join();
        upload(PluginJar.of("lasting").version("1.1.0").declaring(DECLARED));

        assertThat(permissions.of("lasting", Set.of("guard"))).containsExactly("book.keep");
        assertThat(permissions.of("lasting", Set.of("clerk"))).isEmpty();
    }

    @Test
    void whoKeepsModulesGivesNoPermission() {
        upload(PluginJar.of("apart").declaring(DECLARED));

        assertThatThrownBy(() -> configuration.assign(KAI, "apart", "book.keep", Set.of("guard")))
                .satisfies(refused(KernelReason.NOT_ALLOWED));
    }

    @Test
    void aSettingTakesOnlyWhatItsPluginAllows() {
        upload(PluginJar.of("bounded").declaring(DECLARED));

        assertThatThrownBy(() -> configuration.set(KAI, "bounded", "limit", "10"))
                .satisfies(refused(PluginReason.BAD_VALUE));
        configuration.set(KAI, "bounded", "limit", "7");

        assertThat(configuration.settings(KAI, "bounded"))
                .extracting(PluginConfiguration.Setting::value)
                .containsExactly("7");
    }

    @Test
    void aValueThatANewVersionDoesNotTakeCountsAsNotSet() {
        upload(PluginJar.of("narrower").declaring(DECLARED));
        configuration.set(KAI, "narrower", "limit", "9");

        upload(PluginJar.of("narrower").version("1.1.0").declaring(DECLARED.replace("max: 9", "max: 6")));

        assertThat(configuration.settings(KAI, "narrower"))
                .extracting(PluginConfiguration.Setting::value)
                .containsExactly("5");
    }

    @Test
    void aDeclarationThatContradictsItselfRefusesTheFile() {
        var contradictory = PluginJar.of("wrong").declaring(DECLARED.replace("\"5\"", "\"50\""));

        assertThatThrownBy(() -> upload(contradictory)).satisfies(refused(FileReason.BAD_DESCRIPTOR));
    }

    @Test
    void flagsAndTextsTakeTheirOwnKind() {
        assertThat(setting(DeclaredSetting.Type.FLAG).takes("yes")).isFalse();
        assertThat(setting(DeclaredSetting.Type.FLAG).takes("true")).isTrue();
        assertThat(setting(DeclaredSetting.Type.TEXT).takes("x".repeat(501))).isFalse();
    }

    private static DeclaredSetting setting(DeclaredSetting.Type type) {
        var name = Label.of("名");
        return new DeclaredSetting("key", type, name, name, "", 0, 9, List.of());
    }
}
