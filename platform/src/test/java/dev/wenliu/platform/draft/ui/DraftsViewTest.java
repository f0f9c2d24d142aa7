package dev.wenliu.platform.draft.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.draft.Drafts;
import dev.wenliu.platform.kernel.SortableId;
import dev.wenliu.platform.kernel.ui.EntryLink;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.template.Templates;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

@WenliuTest
@ExtendWith(Browserless.class)
class DraftsViewTest {

    private final ApplicationContext context;
    private final Office office;
    private final Drafts drafts;

    @Autowired
    DraftsViewTest(ApplicationContext context, Office office, Drafts drafts) {
        this.context = context;
        this.office = office;
        this.drafts = drafts;
    }

    @Test
    void aDraftCanBeContinuedAndThrownAway() {
        UUID draft = aDraft("zhao.min");
        Browserless.logIn(context, "zhao.min");
        Browserless.visit("drafts");

        assertThat(Pages.words(DraftsView.class)).contains("请假", "回家探亲");
        assertThat(_get(EntryLink.class).getHref()).isEqualTo("start/leave?draft=" + draft);
        _click(Pages.button("删除"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(drafts.find(office.as("zhao.min"), draft)).isEmpty();
        assertThat(Pages.words(DraftsView.class)).contains("没有草稿");
    }

    private UUID aDraft(String login) {
        UUID id = SortableId.next();
        var actor = office.as(login);
        var values = JsonNodeFactory.instance.objectNode().put("reason", "回家探亲");
        drafts.save(
                actor,
                new Submission(
                        id,
                        context.getBean(Templates.class).toStart(actor, "leave").id(),
                        values));
        return id;
    }
}
