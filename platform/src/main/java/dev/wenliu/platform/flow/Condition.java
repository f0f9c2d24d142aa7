package dev.wenliu.platform.flow;

import java.util.List;

/** When a transition is taken: a tree over the form's fields, never text that an expression language would read (D3). */
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

    /** A field's value stands in a relation to a constant; the constant has the shape of the field's type, as text. */
    record Compare(String field, Operator operator, String value) implements Condition {}

    /** How a value is compared. */
    enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The sign used in the chart's file. */
        public String sign() {
            return sign;
        }
    }
}
