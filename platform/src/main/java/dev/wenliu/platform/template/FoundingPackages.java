package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.PackageRefused;
import dev.wenliu.platform.flow.Problem;
import dev.wenliu.platform.flowfile.Packages;
import dev.wenliu.platform.flowlint.OrganisationLint;
import dev.wenliu.platform.kernel.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads packages that are to be installed together: sound each for itself, beside one another, and in this company. */
@Component
class FoundingPackages {

    private final Packages packages;
    private final OrganisationLint organisation;

    FoundingPackages(Packages packages, OrganisationLint organisation) {
        this.packages = packages;
        this.organisation = organisation;
    }

    /** All of them, or a refusal that names everything that is wrong in any. */
    List<FlowPackage> read(List<Path> folders) {
        List<FlowPackage> sound = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            try {
                FlowPackage flow = packages.read(folder);
                sound.add(flow);
                problems.addAll(in(folder, organisation.problems(flow)));
            } catch (PackageRefused refused) {
                problems.addAll(in(folder, refused.problems()));
            }
        }
        if (!problems.isEmpty()) throw new PackageRefused(problems);
        refuseSameCode(sound);
        return sound;
    }

    private static List<Problem> in(Path folder, List<Problem> problems) {
        return problems.stream()
                .map(one -> new Problem(folder.getFileName() + "/" + one.file(), one.element(), one.sentence()))
                .toList();
    }

    private static void refuseSameCode(List<FlowPackage> flows) {
        Set<String> codes = new HashSet<>();
        for (FlowPackage flow : flows) {
            String code = flow.definition().code();
            if (!codes.add(code)) throw new Refusal(TemplateReason.CODE_TAKEN, code);
        }
    }
}
