package dev.wenliu.plugins.meeting.grid;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.wenliu.plugins.meeting.Plan;

/** Says on which days of a series the room cannot be had and why, and lets its host decide; nothing is booked before. */
final class ConflictDialog extends Dialog {

    ConflictDialog(GridWords words, Plan plan, Runnable bookFree) {
        setHeaderTitle(words.say(GridWords.CONFLICTS));
        int problems = plan.problems().size();
        int free = plan.free().size();
        add(new Paragraph(free == 0 ? words.say(GridWords.ALL_CONFLICT) : words.problems(problems, problems + free)));
        add(list(words, plan));
        var back = new Button(words.say(GridWords.BACK), click -> close());
        getFooter().add(back);
        if (free == 0) return;
        var skip = new Button(words.skip(free), click -> {
            close();
            bookFree.run();
        });
        skip.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(skip);
    }

    private static UnorderedList list(GridWords words, Plan plan) {
        var list = new UnorderedList();
        list.addClassName("meeting-conflicts");
        for (Plan.Problem problem : plan.problems()) {
            var day = new Span(words.day(problem.day()));
            day.addClassName("meeting-when");
            list.add(new ListItem(day, new Span(words.say(problem.why()))));
        }
        return list;
    }
}
