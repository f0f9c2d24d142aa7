package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Fills an empty organisation at the first start: the administrator's file, the demo company, or one unit with an administrator. */
@Component
@EnableConfigurationProperties(OrganisationProperties.class)
class FirstCompany {

    private static final Logger LOG = LoggerFactory.getLogger(FirstCompany.class);

    private final CompanyImport companies;
    private final OrganisationProperties properties;
    private final Texts texts;
    private final boolean demo;

    FirstCompany(
            CompanyImport companies,
            OrganisationProperties properties,
            Texts texts,
            @Value("${wenliu.demo:false}") boolean demo) {
        this.companies = companies;
        this.properties = properties;
        this.texts = texts;
        this.demo = demo;
    }

    void ensure() {
        Resource source = source();
        try {
            if (companies.intoEmpty(source)) LOG.info("Imported the company of {}", source.getDescription());
        } catch (CompanyRefused refused) {
            throw new FirstCompanyRefused(refused, texts);
        }
    }

    private Resource source() {
        if (demo && !properties.companyFile().isBlank()) throw new FirstCompanyRefused(texts);
        if (!properties.companyFile().isBlank()) return new FileSystemResource(properties.companyFile());
        return new ClassPathResource(demo ? "demo/company.yaml" : "first/company.yaml");
    }
}
