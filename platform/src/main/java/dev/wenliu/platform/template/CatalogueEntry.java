package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.VersionId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow that the reader may start.
 *
 * @param approvals the names of the approval nodes, in the order of the chart's file
 * @param lastStarted when the reader last started it, in whichever version; null if never
 */
public record CatalogueEntry(
        VersionId version,
        FlowDefinition definition,
        Label owner,
        List<Label> approvals,
        boolean favourite,
        @Nullable Instant lastStarted) {

    public CatalogueEntry {
        approvals = List.copyOf(approvals);
    }

    /** Favourites first, then what was started last, then the rest by class and title. */
    public static final Comparator<CatalogueEntry> AT_HAND = Comparator.comparing(CatalogueEntry::favourite)
            .reversed()
            .thenComparing(CatalogueEntry::lastStarted, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
            .thenComparing(entry -> entry.definition().flowClass())
            .thenComparing(entry -> entry.definition().title().zh());

    /** Whether the reader has started it before. */
    public boolean used() {
        return lastStarted != null;
    }
}
