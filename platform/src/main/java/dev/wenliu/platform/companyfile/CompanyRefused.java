package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.OrganisationReason;
import java.util.List;

/** A company file that was refused as a whole, with everything that is wrong in it. */
public class CompanyRefused extends Refusal {

    private final transient List<ImportProblem> problems;

    CompanyRefused(List<ImportProblem> problems) {
        super(OrganisationReason.COMPANY_FILE_REFUSED, problems.size());
        this.problems = List.copyOf(problems);
    }

    /** The mistakes, in the order of the file. */
    public List<ImportProblem> problems() {
        return problems;
    }
}
