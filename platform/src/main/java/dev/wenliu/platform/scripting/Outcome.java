package dev.wenliu.platform.scripting;

import java.util.List;

/** What became of one evaluation. */
sealed interface Outcome {

    /** The script answered; the answer as JSON text. */
    record Answer(String json) implements Outcome {}

    /** The script was refused; the details fill the sentence after the script's place. */
    record Refused(ScriptReason reason, List<String> details) implements Outcome {
        public Refused {
            details = List.copyOf(details);
        }

        Refused(ScriptReason reason, String... details) {
            this(reason, List.of(details));
        }
    }
}
