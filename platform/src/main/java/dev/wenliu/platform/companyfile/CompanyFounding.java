package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.organisation.OrganisationTables;
import dev.wenliu.platform.register.FirstRecords;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a whole company into an empty organisation: all of it, or nothing. */
@Service
public class CompanyFounding {

    private final OrganisationTables tables;
    private final CompanyWriter writer;
    private final FirstRecords records;

    CompanyFounding(OrganisationTables tables, CompanyWriter writer, FirstRecords records) {
        this.tables = tables;
        this.writer = writer;
        this.records = records;
    }

    /** Founds the company, which is read only if there is none yet; answers whether it was this call that did. */
    @Transactional
    public boolean intoEmpty(Supplier<CompanyFile> company) {
        tables.lock();
        if (!tables.empty()) return false;
        writer.write(company.get());
        records.note();
        return true;
    }
}
