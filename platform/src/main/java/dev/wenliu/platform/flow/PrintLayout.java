package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a matter looks on paper ({@code print.json}).
 *
 * @param rows ids of fields, one to three side by side
 * @param opinions whether the history of opinions is printed
 * @param footer what stands below everything, or null
 */
public record PrintLayout(
        Label heading,
        List<List<String>> rows,
        boolean opinions,
        @Nullable Label footer) {

    public PrintLayout {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
