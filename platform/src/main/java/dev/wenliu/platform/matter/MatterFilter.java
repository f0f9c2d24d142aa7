package dev.wenliu.platform.matter;

import org.jspecify.annotations.Nullable;

/** Which of the actor's matters are wanted: text in number or title (empty for any), open or ended ones (null for both). */
public record MatterFilter(String text, @Nullable Boolean open) {

    /** All of them. */
    public static final MatterFilter ALL = new MatterFilter("", null);
}
