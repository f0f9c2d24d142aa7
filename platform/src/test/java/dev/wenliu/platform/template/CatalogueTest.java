package dev.wenliu.platform.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.task.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class CatalogueTest {

    private final Catalogue catalogue;
    private final Office office;

    @Autowired
    CatalogueTest(Catalogue catalogue, Office office) {
        this.catalogue = catalogue;
        this.office = office;
    }

    @Test
    void favouritesComeFirst() {
        var reader = office.as("cao.yu");

        catalogue.favourite(reader, "vehicle-use", true);
        catalogue.favourite(reader, "vehicle-use", true);

        assertThat(catalogue.of(reader).getFirst().definition().code()).isEqualTo("vehicle-use");

        catalogue.favourite(reader, "vehicle-use", false);

        assertThat(catalogue.of(reader)).noneMatch(CatalogueEntry::favourite);
    }

    @Test
    void whatSomebodyStartedLastComesBeforeTheRest() {
        office.aMatter("vehicle-use").startedBy("deng.jie");
        office.aMatter("leave").startedBy("deng.jie");

        assertThat(catalogue.of(office.as("deng.jie")))
                .extracting(entry -> entry.definition().code())
                .startsWith("leave", "vehicle-use");
        assertThat(catalogue.of(office.as("lu.ming"))).noneMatch(CatalogueEntry::used);
    }
}
