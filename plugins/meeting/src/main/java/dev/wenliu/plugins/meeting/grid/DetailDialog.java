package dev.wenliu.plugins.meeting.grid;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Booking;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.parts.PeoplePicker;
import java.util.function.Consumer;

/** What is known of a meeting; who may change it changes or cancels it from here. */
final class DetailDialog extends Dialog {

    private final transient GridWords words;
    private final DescriptionList facts = new DescriptionList();

    DetailDialog(Desk desk, GridWords words, Booking booking, Acts acts) {
        this.words = words;
        setHeaderTitle(booking.subject());
        facts.addClassName("meeting-facts");
        fact(GridWords.WHEN, booking.period().shown());
        fact(
                GridWords.ROOM,
                desk.rooms()
                        .find(booking.room())
                        .map(Room::line)
                        .map(words::say)
                        .orElse(""));
        fact(GridWords.HOST, booking.hostName());
        String people = PeoplePicker.names(desk.people(), booking.attendees());
        fact(GridWords.ATTENDEES, people.isEmpty() ? words.say(GridWords.NOBODY) : people);
        if (booking.number() != null) fact(GridWords.NUMBER, booking.number());
        add(facts);
        if (booking.series() != null) add(quiet(GridWords.SERIES));
        getFooter().add(new Button(words.say(GridWords.CLOSE), click -> close()));
        boolean over = !booking.period().to().isAfter(desk.clock().instant());
        if (!over && desk.reservations().mayChange(acts.viewer, booking)) offer(desk, booking, acts);
    }

    private void offer(Desk desk, Booking booking, Acts acts) {
        var cancel = new Button(words.say(GridWords.CANCEL_MEETING), click -> {
            close();
            new CancelDialog(desk, words, booking, acts).open();
        });
        cancel.addThemeVariants(ButtonVariant.ERROR);
        var change = new Button(words.say(GridWords.CHANGE), click -> {
            close();
            acts.edit.accept(BookDraft.of(booking));
        });
        change.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, change);
    }

    private void fact(Text name, String value) {
        facts.add(new DescriptionList.Term(words.say(name)), new DescriptionList.Description(value));
    }

    private Paragraph quiet(Text text) {
        var paragraph = new Paragraph(words.say(text));
        paragraph.addClassName("wl-quiet");
        return paragraph;
    }

    /** Who looks at the meeting, how it is changed, and what happens afterwards. */
    record Acts(Person viewer, Consumer<BookDraft> edit, Runnable changed) {}
}
