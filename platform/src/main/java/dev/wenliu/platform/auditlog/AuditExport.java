package dev.wenliu.platform.auditlog;

import dev.wenliu.platform.audit.AuditFilter;
import dev.wenliu.platform.audit.AuditLine;
import dev.wenliu.platform.audit.AuditSearch;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The log as a table for a spreadsheet: comma-separated values (RFC 4180) that no spreadsheet takes for a formula. */
@Service
public class AuditExport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final AuditSearch search;
    private final People people;
    private final Texts texts;

    AuditExport(AuditSearch search, People people, Texts texts) {
        this.search = search;
        this.people = people;
        this.texts = texts;
    }

    /** Writes the rows of the filter, the newest first, below a line of headings in the reader's language. */
    public void write(Actor actor, AuditFilter filter, Locale locale, Writer out) {
        put(out, "\uFEFF");
        put(
                out,
                row(Arrays.stream(new String[] {"at", "who", "login", "act", "what", "object", "hash"})
                        .map(heading -> texts.get(locale, "auditlog.column." + heading))
                        .toArray(String[]::new)));
        search.export(actor, filter, line -> put(out, row(cells(line, locale))));
    }

    /** A connection that is gone ends the export. */
    private static void put(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String[] cells(AuditLine line, Locale locale) {
        @Nullable Person who = person(line.actor());
        return new String[] {
            TIME.format(line.at().atZone(OfficeTime.ZONE)),
            who == null ? texts.get(locale, "auditlog.system") : who.name(),
            who == null ? "" : who.login(),
            line.act(),
            line.sentence().in(texts, locale),
            line.objectType() + " " + line.objectId(),
            line.hash()
        };
    }

    private @Nullable Person person(@Nullable PersonId id) {
        return id == null ? null : people.find(id).orElse(null);
    }

    private static String row(String[] cells) {
        return Arrays.stream(cells).map(AuditExport::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A leading apostrophe keeps a spreadsheet from computing what somebody wrote into the log. */
    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
