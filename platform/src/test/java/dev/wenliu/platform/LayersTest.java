package dev.wenliu.platform;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Which library may be seen where, and what nobody may use. */
@AnalyzeClasses(packagesOf = WenliuApplication.class, importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule FLOWABLE_ONLY_IN_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.wenliu.platform.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flowable..");

    @ArchTest
    static final ArchRule GRAALVM_ONLY_IN_SCRIPTING = noClasses()
            .that()
            .resideOutsideOfPackage("dev.wenliu.platform.scripting")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.graalvm..", "com.oracle.truffle..");

    /** Plugin-api's extension points extend PF4J's marker, which therefore shows in signatures. */
    @ArchTest
    static final ArchRule PF4J_ONLY_IN_PLUGIN_LOADING = noClasses()
            .that()
            .resideOutsideOfPackage("dev.wenliu.platform.pluginloading..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.pf4j..").and(not(name("org.pf4j.ExtensionPoint"))));

    /** Plugin loading has one class that clears Vaadin's caches when a plugin stops. */
    @ArchTest
    static final ArchRule VAADIN_ONLY_IN_VIEWS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.wenliu.platform.portal..", "dev.wenliu.platform..ui..", "dev.wenliu.platform.pluginloading")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule NO_SCRIPT_ENGINE_AND_NO_PROCESS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.script..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class);

    @ArchTest
    static final ArchRule NO_JAVA_DESERIALISATION =
            noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(LocalDateTime.class, "now", ZoneId.class)
            .orShould()
            .callMethod(ZonedDateTime.class, "now", ZoneId.class);
}
