package dev.wenliu.platform.form;

import java.util.Locale;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** Evaluates filled forms on the server: field rights, shapes, limits and what plugins say about their fields. */
@Service
public class Forms {

    /** Takes over what may be edited, keeps the rest as it was and lists every violation. A forged value of a read-only or hidden field changes nothing. */
    public Filled fill(FormSchema schema, FieldRights rights, FormData before, ObjectNode submitted) {
        throw new UnsupportedOperationException();
    }

    /** What somebody with these rights may see: hidden values and hidden columns are gone. */
    public FormData visible(FormSchema schema, FieldRights rights, FormData data) {
        throw new UnsupportedOperationException();
    }

    /** The text that stands for a value where people read it: choice labels, dates, plugin display texts; empty for an empty field. */
    public String display(Field field, FormData data, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
