package dev.wenliu.platform.matterpage.ui;

import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.matter.Judging.Sent;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matterpage.Foresight;
import dev.wenliu.platform.matterpage.PathEntry;
import dev.wenliu.platform.matterpage.Trials;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Where a page learns what comes of the submission that it prepares; the form is asked for its values each time. */
sealed interface ForeseenSource {

    List<PathEntry.Coming> coming(Choices choices);

    List<Foresight.Choosable> choosable(NodeId node, String text);

    /** A new matter. */
    record OfNew(Foresight foresight, Actor actor, VersionId version, Supplier<ObjectNode> values)
            implements ForeseenSource {

        @Override
        public List<PathEntry.Coming> coming(Choices choices) {
            return foresight.ofNew(actor, version, new Sent(values.get(), choices));
        }

        @Override
        public List<Foresight.Choosable> choosable(NodeId node, String text) {
            return foresight.choosable(actor, version, node, text);
        }
    }

    /** A new matter that somebody else could start, tried without starting it. */
    record OfTrial(Trials trials, Actor actor, Trials.Trial trial, Supplier<ObjectNode> values)
            implements ForeseenSource {

        @Override
        public List<PathEntry.Coming> coming(Choices choices) {
            return trials.path(actor, trial, new Sent(values.get(), choices));
        }

        @Override
        public List<Foresight.Choosable> choosable(NodeId node, String text) {
            return trials.choosable(actor, trial, node, text);
        }
    }

    /** A returned matter. */
    record OfReturned(Foresight foresight, Actor actor, Matter matter, Supplier<ObjectNode> values)
            implements ForeseenSource {

        @Override
        public List<PathEntry.Coming> coming(Choices choices) {
            return foresight.ofReturned(actor, matter.id(), new Sent(values.get(), choices));
        }

        @Override
        public List<Foresight.Choosable> choosable(NodeId node, String text) {
            return foresight.choosable(actor, matter.version(), node, text);
        }
    }
}
