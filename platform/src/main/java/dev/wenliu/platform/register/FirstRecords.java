package dev.wenliu.platform.register;

import org.springframework.stereotype.Component;

/** What the register notes about a company that was just founded: since when offices are held, and where rights come from. */
@Component
public class FirstRecords {

    private final OfficeTerms terms;
    private final DeclarationTables declarations;

    FirstRecords(OfficeTerms terms, DeclarationTables declarations) {
        this.terms = terms;
        this.declarations = declarations;
    }

    /** Notes it, in the transaction of the founding. */
    public void note() {
        terms.follow();
        declarations.found();
    }
}
