package dev.wenliu.platform.rule;

import dev.wenliu.platform.scripting.Script;
import java.util.List;

/** When something holds: a tree over the form's fields, or a script that the sandbox answers; never text that an engine would read (D3). */
public sealed interface Condition {

    /** All of them hold. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** A field's value stands in a relation to what is on the right. */
    record Compare(String field, Operator operator, Operand right) implements Condition {

        /** A comparison with a constant, which has the shape of the field's type, as text. */
        public Compare(String field, Operator operator, String value) {
            this(field, operator, new Operand.Value(value));
        }
    }

    /** A script answers yes or no. */
    record Scripted(Script script) implements Condition {}

    /** What a field is compared with. */
    sealed interface Operand {

        /** A constant. */
        record Value(String text) implements Operand {}

        /** Several constants. */
        record Values(List<String> texts) implements Operand {
            public Values {
                texts = List.copyOf(texts);
            }
        }

        /** What another field holds. */
        record Other(String field) implements Operand {}

        /** Nothing: the operator asks about the field alone. */
        record None() implements Operand {}
    }

    /** How a value is compared. */
    enum Operator {
        EQUAL("=", Takes.ONE),
        NOT_EQUAL("!=", Takes.ONE),
        LESS("<", Takes.ONE),
        AT_MOST("<=", Takes.ONE),
        GREATER(">", Takes.ONE),
        AT_LEAST(">=", Takes.ONE),
        /** The value is one of several. */
        IN("in", Takes.SEVERAL),
        /** Something was filled in. */
        FILLED("filled", Takes.NOTHING),
        /** Nothing was filled in. */
        EMPTY("empty", Takes.NOTHING);

        private final String sign;
        private final Takes takes;

        Operator(String sign, Takes takes) {
            this.sign = sign;
            this.takes = takes;
        }

        /** The sign used in the files of a flow package. */
        public String sign() {
            return sign;
        }

        /** What stands on its right. */
        public Takes takes() {
            return takes;
        }
    }

    /** How many values stand on the right of an operator. */
    enum Takes {
        /** A constant or another field. */
        ONE,
        /** Constants. */
        SEVERAL,
        NOTHING
    }
}
