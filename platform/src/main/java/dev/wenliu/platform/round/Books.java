package dev.wenliu.platform.round;

import org.springframework.stereotype.Component;

/** What is kept of every act: the rounds it opened, moved and closed, the steps it reached, and the history. */
@Component
class Books {

    private final RoundBook rounds;
    private final Works works;
    private final Acts acts;

    Books(RoundBook rounds, Works works, Acts acts) {
        this.rounds = rounds;
        this.works = works;
        this.acts = acts;
    }

    void write(Consequences act) {
        rounds.write(act);
        works.add(act);
        acts.add(act.matter().id(), act.acts());
    }
}
