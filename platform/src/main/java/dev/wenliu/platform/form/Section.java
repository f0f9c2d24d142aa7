package dev.wenliu.platform.form;

import dev.wenliu.platform.kernel.Label;
import java.util.List;

/** A titled block of the form's layout. */
public record Section(Label title, List<Place> places) {

    public Section {
        places = List.copyOf(places);
    }

    /** Where a field stands: it takes one or both of the section's two columns. */
    public record Place(String field, int columns) {}
}
