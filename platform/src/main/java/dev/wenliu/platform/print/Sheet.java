package dev.wenliu.platform.print;

import java.util.List;

/**
 * A matter as it is printed: words in the reader's language, and none that the reader may not see.
 *
 * @param mark the classification (密级)
 * @param standing what must be said of a matter that is not completed; empty for a completed one
 * @param facts who, when and how it stands
 * @param opinions the history; empty where the layout wants none
 * @param footer what the flow's author wants below everything; empty for nothing
 * @param closing by whom and when it was printed, and what the law wants said
 */
public record Sheet(
        String mark,
        String heading,
        String number,
        String standing,
        List<Words> facts,
        List<Block> blocks,
        List<Opinion> opinions,
        String footer,
        List<String> closing) {

    public Sheet {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
        opinions = List.copyOf(opinions);
        closing = List.copyOf(closing);
    }

    /** Something with its name. */
    public record Words(String label, String text) {}

    /** A part of the form. */
    public sealed interface Block {

        /** Fields side by side. */
        record Line(List<Words> fields) implements Block {
            public Line {
                fields = List.copyOf(fields);
            }
        }

        /**
         * Line items; every row has a text for every column.
         *
         * @param totals what stands below the columns; none where no column is summed up
         */
        record Rows(String label, List<Column> columns, List<List<String>> rows, List<String> totals) implements Block {
            public Rows {
                totals = List.copyOf(totals);
                columns = List.copyOf(columns);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }

    /** The head of a column; figures stand at the right. */
    public record Column(String label, boolean figures) {}

    /**
     * One entry of the history.
     *
     * @param person empty where the product acted by itself
     * @param verdict what was done
     * @param text the opinion, or the reason of an automatic step
     */
    public record Opinion(String node, String person, String verdict, String text, String time) {}
}
