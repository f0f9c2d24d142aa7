package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.organisation.OrganisationTables;
import dev.wenliu.platform.register.FirstRecords;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a whole company into an empty organisation: all of it, or nothing. */
@Service
public class CompanyFounding {

    private final OrganisationTables tables;
    private final CompanyWriter writer;
    private final FirstRecords records;
    private final Duties duties;

    CompanyFounding(OrganisationTables tables, CompanyWriter writer, FirstRecords records, Duties duties) {
        this.tables = tables;
        this.writer = writer;
        this.records = records;
        this.duties = duties;
    }

    /** Founds the company, which is read, and fit for the present duties, only if there is none yet; answers whether it was this call that did. */
    @Transactional
    public boolean intoEmpty(Function<Duties, CompanyFile> company) {
        tables.lock();
        if (!tables.empty()) return false;
        writer.write(company.apply(duties));
        records.note();
        return true;
    }
}
