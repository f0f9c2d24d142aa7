package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are wanted.
 *
 * @param text part of the name of whom they are about
 * @param state null for all
 * @param units null for every department's
 */
record ApplicationFilter(
        String text,
        Application.@Nullable State state,
        @Nullable Set<UnitId> units) {}
