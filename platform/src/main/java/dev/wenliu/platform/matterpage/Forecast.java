package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.flow.Approvals;
import dev.wenliu.platform.flow.Case;
import dev.wenliu.platform.flow.ComingPath;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.matter.Judging.Sent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The path that a form, as filled so far, would take from the start node. */
@Component
class Forecast {

    private final Forms forms;
    private final ComingPath comingPath;
    private final Paths paths;

    Forecast(Forms forms, ComingPath comingPath, Paths paths) {
        this.forms = forms;
        this.comingPath = comingPath;
        this.paths = paths;
    }

    /** What comes, with {@code before} as the form that the sent values are put upon. */
    List<PathEntry.Coming> of(FlowPackage flow, PersonId initiator, FormData before, Sent sent) {
        var start = flow.chart().start();
        FormData filled =
                forms.fill(flow.form(), start.rights(), before, sent.values()).data();
        var flowCase = new Case(initiator, filled, sent.choices());
        return paths.coming(comingPath.after(flow, Set.of(start.id()), flowCase, Approvals.NONE), flow.chart());
    }
}
