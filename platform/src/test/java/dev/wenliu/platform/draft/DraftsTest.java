package dev.wenliu.platform.draft;

import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.template.Templates;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@WenliuTest
class DraftsTest {

    private final Drafts drafts;
    private final Office office;
    private final VersionId version;

    @Autowired
    DraftsTest(Drafts drafts, Office office, Templates templates) {
        this.drafts = drafts;
        this.office = office;
        this.version = templates.toStart(office.as(LI_NA), "leave").id();
    }

    @Test
    void lastWordsAreKept() {
        var id = UUID.randomUUID();

        drafts.save(office.as(LI_NA), new Submission(id, version, reason("休")));
        drafts.save(office.as(LI_NA), new Submission(id, version, reason("休年假")));

        assertThat(drafts.find(office.as(LI_NA), id)).get().satisfies(draft -> {
            assertThat(draft.values()).isEqualTo(reason("休年假"));
            assertThat(draft.code()).isEqualTo("leave");
        });
    }

    @Test
    void draftIsItsAuthorsAlone() {
        var id = UUID.randomUUID();
        drafts.save(office.as(LI_NA), new Submission(id, version, reason("休年假")));

        drafts.delete(office.as(ZHANG_WEI), id);
        drafts.save(office.as(ZHANG_WEI), new Submission(id, version, reason("theft")));

        assertThat(drafts.find(office.as(ZHANG_WEI), id)).isEmpty();
        assertThat(drafts.find(office.as(LI_NA), id))
                .get()
                .extracting(Draft::values)
                .isEqualTo(reason("休年假"));
    }

    @Test
    void submittedDraftIsGoneAndStaysGone() {
        var id = UUID.randomUUID();
        drafts.save(office.as(LI_NA), new Submission(id, version, reason("休年假")));
        office.aMatter("leave").under(id).startedBy(LI_NA);

        drafts.save(office.as(LI_NA), new Submission(id, version, reason("late autosave")));

        assertThat(drafts.find(office.as(LI_NA), id)).isEmpty();
    }

    private static ObjectNode reason(String text) {
        return JsonNodeFactory.instance.objectNode().put("reason", text);
    }
}
