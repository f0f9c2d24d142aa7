package dev.wenliu.platform.round;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people what an act means for them: whose turn it is, whoever else is to know, and every open page. */
@Component
class Telling {

    private final Notices notices;
    private final ApplicationEventPublisher events;

    Telling(Notices notices, ApplicationEventPublisher events) {
        this.notices = notices;
        this.events = events;
    }

    void tell(Consequences act) {
        Matter matter = act.matter().matter();
        String link = "matter/" + matter.id();
        for (Consequences.Opened round : act.opened())
            if (!(round.node() instanceof Node.Start))
                waits(act, round.node(), round.round().turns());
        Consequences.Signed signed = act.signed();
        if (signed != null)
            waits(act, act.matter().chart().node(signed.before().node()).orElseThrow(), signed.turns());
        Consequences.Transferred transferred = act.transferred();
        if (transferred != null && transferred.open())
            waits(act, act.matter().chart().node(transferred.before().node()).orElseThrow(), Set.of(transferred.to()));
        act.notices().forEach(told -> notices.send(told.kind(), told.to(), told.sentence(), link));
        events.publishEvent(new InboxChanged(concerned(act)));
        events.publishEvent(new MatterMoved(matter.id()));
    }

    private void waits(Consequences act, Node node, Set<PersonId> persons) {
        Matter matter = act.matter().matter();
        Sentence waits = Sentence.of("round.notice.waits", matter.title(), matter.number(), node.name());
        notices.send(NoticeKind.TASK, persons, waits, "matter/" + matter.id());
    }

    private static Set<PersonId> concerned(Consequences act) {
        Set<PersonId> persons = new HashSet<>();
        persons.add(act.matter().matter().initiator());
        Consequences.Signed signed = act.signed();
        if (signed != null) signed.result().round().seats().forEach(seat -> persons.add(seat.person()));
        Consequences.Transferred transferred = act.transferred();
        if (transferred != null) persons.addAll(Set.of(transferred.from(), transferred.to()));
        act.cancelled().forEach(round -> round.round().seats().forEach(seat -> persons.add(seat.person())));
        act.opened().forEach(round -> round.round().seats().forEach(seat -> persons.add(seat.person())));
        return persons;
    }
}
