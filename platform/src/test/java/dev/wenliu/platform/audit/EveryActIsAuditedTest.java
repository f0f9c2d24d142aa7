package dev.wenliu.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.wenliu.platform.WenliuApplication;
import dev.wenliu.platform.kernel.Actor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every service that somebody acts with leads to the log, unless it only reads or keeps something for the actor alone. */
class EveryActIsAuditedTest {

    /** They answer and change nothing, but that a notice counts as read and that a folder is looked into sooner. */
    private static final Set<String> ANSWER = Set.of(
            "Accounts.mayIssue",
            "ApplicationLists.page",
            "ApplicationLists.unitsToApplyFor",
            "Applications.mayDecide",
            "Declarations.page",
            "Downloads.open",
            "Foresight.choosable",
            "Leaving.offices",
            "Leaving.tasks",
            "Leaving.unattended",
            "MatterFiles.shows",
            "MatterPages.open",
            "Modules.cards",
            "Modules.mayOpen",
            "Modules.openTo",
            "Offices.mayAppoint",
            "PaletteSearch.find",
            "PasswordHelp.waiting",
            "PluginConfiguration.permissions",
            "PluginConfiguration.settings",
            "PluginImpact.of",
            "Plugins.rescan",
            "Policies.below",
            "Policies.mayKeep",
            "Policies.of",
            "Rights.mayDeclare",
            "Rights.mayGrant",
            "RosterExport.writeTemplate",
            "RosterImport.look",
            "RosterImport.mayImport",
            "Sessions.of",
            "Standing.mayFreeze",
            "Standing.openWork",
            "UnitRegister.mayKeep",
            "Uploads.largest",
            "Workplace.chores",
            "Workplace.flows",
            "Workplace.modules",
            "Workplace.newcomer",
            "Workplace.toRead",
            "Workplace.underWay",
            "Workplace.waiting");

    /** What they keep is the actor's own and nobody else's business. */
    private static final Set<String> OWN = Set.of(
            "Catalogue.favourite",
            "Drafts.delete",
            "Drafts.save",
            "Notices.readAbout",
            "Notices.readAll",
            "Notices.want",
            "Uploads.discard");

    private final JavaClasses product =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackagesOf(WenliuApplication.class);

    @Test
    void whatSomebodyChangesReachesTheLog() {
        Set<String> silent = new TreeSet<>();
        for (JavaClass service : product)
            if (service.isAnnotatedWith(Service.class))
                for (JavaMethod act : service.getMethods())
                    if (changes(act) && !reachesTheLog(act)) silent.add(service.getSimpleName() + "." + act.getName());

        assertThat(silent)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ANSWER.stream(), OWN.stream()).toList());
    }

    private static boolean changes(JavaMethod act) {
        if (!act.getModifiers().contains(JavaModifier.PUBLIC)) return false;
        if (act.getRawParameterTypes().isEmpty()
                || !act.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class)) return false;
        return act.tryGetAnnotationOfType(Transactional.class)
                .map(transaction -> !transaction.readOnly())
                .orElse(true);
    }

    private boolean reachesTheLog(JavaMethod act) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(act));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.poll();
            if (!seen.add(unit)) continue;
            if (unit.getOwner().isEquivalentTo(Audit.class)
                    && Set.of("record", "recordAll", "chain").contains(unit.getName())) return true;
            unit.getCallsFromSelf()
                    .forEach(call -> call.getTarget()
                            .resolveMember()
                            .ifPresent(target -> implementations(target).forEach(open::add)));
        }
        return false;
    }

    private static Stream<JavaCodeUnit> implementations(JavaCodeUnit target) {
        JavaClass owner = target.getOwner();
        if (!owner.getPackageName().startsWith("dev.wenliu.platform")) return Stream.empty();
        return Stream.concat(
                Stream.of(target),
                owner.getAllSubclasses().stream()
                        .flatMap(sub -> sub.getMethods().stream())
                        .filter(method -> method.getName().equals(target.getName()))
                        .map(JavaCodeUnit.class::cast));
    }
}
