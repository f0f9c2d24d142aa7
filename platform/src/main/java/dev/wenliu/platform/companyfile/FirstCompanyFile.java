package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.FirstCompany;
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
class FirstCompanyFile implements FirstCompany {

    private static final Logger LOG = LoggerFactory.getLogger(FirstCompanyFile.class);

    private final CompanyFounding founding;
    private final OrganisationProperties properties;
    private final Texts texts;
    private final boolean demo;

    FirstCompanyFile(
            CompanyFounding founding,
            OrganisationProperties properties,
            Texts texts,
            @Value("${wenliu.demo:false}") boolean demo) {
        this.founding = founding;
        this.properties = properties;
        this.texts = texts;
        this.demo = demo;
    }

    @Override
    public void ensure() {
        Resource source = source();
        try {
            if (founding.intoEmpty(duties -> CompanyImport.read(source, duties)))
                LOG.info("Imported the company of {}", source.getDescription());
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
