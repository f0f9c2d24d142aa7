package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.OrganisationReason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;

/** Reads a company file, or refuses it with a list of what is wrong. */
final class CompanyImport {

    private CompanyImport() {}

    static CompanyFile read(Resource source, Duties duties) {
        List<ImportProblem> problems = new ArrayList<>();
        CompanyFile file;
        try (Reader reader = new InputStreamReader(source.getInputStream(), StandardCharsets.UTF_8)) {
            file = new CompanyReader(problems).read(reader);
        } catch (IOException unreadable) {
            throw new Refusal(OrganisationReason.FILE_UNREADABLE, unreadable);
        }
        if (problems.isEmpty()) new CompanyCheck(file, duties, problems).run();
        if (problems.isEmpty()) return file;
        problems.sort(Comparator.comparingInt(ImportProblem::line));
        throw new CompanyRefused(problems);
    }
}
