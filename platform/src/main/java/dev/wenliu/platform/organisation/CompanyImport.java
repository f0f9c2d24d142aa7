package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a whole company from one file into an empty organisation: all of it, or nothing and a list of what is wrong. */
@Service
class CompanyImport {

    private final OrganisationTables tables;
    private final CompanyWriter writer;

    CompanyImport(OrganisationTables tables, CompanyWriter writer) {
        this.tables = tables;
        this.writer = writer;
    }

    /** Imports the company; answers whether it was this call that did. */
    @Transactional
    public boolean intoEmpty(Resource source) {
        tables.lock();
        if (!tables.empty()) return false;
        writer.write(read(source));
        return true;
    }

    static CompanyFile read(Resource source) {
        List<ImportProblem> problems = new ArrayList<>();
        CompanyFile file;
        try (Reader reader = new InputStreamReader(source.getInputStream(), StandardCharsets.UTF_8)) {
            file = new CompanyReader(problems).read(reader);
        } catch (IOException unreadable) {
            throw new Refusal(OrganisationReason.FILE_UNREADABLE, unreadable);
        }
        if (problems.isEmpty()) new CompanyCheck(file, problems).run();
        if (problems.isEmpty()) return file;
        problems.sort(Comparator.comparingInt(ImportProblem::line));
        throw new CompanyRefused(problems);
    }
}
