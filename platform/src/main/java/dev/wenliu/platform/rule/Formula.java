package dev.wenliu.platform.rule;

import dev.wenliu.platform.scripting.Script;
import java.math.BigDecimal;
import java.util.List;

/** How a field is computed from others: a tree, exact in every digit, or a script that the sandbox answers. */
public sealed interface Formula {

    /** A number that the author wrote. */
    record Constant(BigDecimal value) implements Formula {}

    /** What a field holds. */
    record Value(String field) implements Formula {}

    /** Several numbers taken together from the left to the right. */
    record Together(Operation operation, List<Formula> of) implements Formula {
        public Together {
            of = List.copyOf(of);
        }
    }

    /** A column of line items taken together; without a column its rows are meant. */
    record Column(Fold fold, String items, String column) implements Formula {}

    /** Rounded half up. */
    record Round(Formula of, int scale) implements Formula {}

    /** How many days there are from one date to another, or in a range, the first and the last included. */
    record Days(String from, String to) implements Formula {

        /** The days of a range. */
        public static Days in(String range) {
            return new Days(range, range);
        }

        /** Whether both ends stand in one field. */
        public boolean isRange() {
            return from.equals(to);
        }
    }

    /** One of two, as a condition decides. */
    record Choose(Condition when, Formula then, Formula otherwise) implements Formula {}

    /** A script answers a number, or nothing. */
    record Scripted(Script script) implements Formula {}

    /** How numbers are taken together. */
    enum Operation {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        MIN,
        MAX
    }

    /** How a column is taken together. */
    enum Fold {
        SUM,
        MIN,
        MAX,
        /** How many rows there are, or how many cells are filled. */
        COUNT
    }
}
