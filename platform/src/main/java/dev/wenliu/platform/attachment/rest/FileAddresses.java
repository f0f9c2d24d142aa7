package dev.wenliu.platform.attachment.rest;

import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.attachment.Downloads;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The addresses of attached files. Whoever may not read one gets the answer about a file that does not exist, logged in or not, so that an
 * address tells nothing.
 */
@RestController
@RequestMapping("/files")
class FileAddresses {

    private final Downloads downloads;
    private final CurrentActor current;
    private final Texts texts;

    FileAddresses(Downloads downloads, CurrentActor current, Texts texts) {
        this.downloads = downloads;
        this.current = current;
        this.texts = texts;
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> save(@PathVariable String id) {
        return FileAnswers.saved(open(id));
    }

    @GetMapping("/{id}/view")
    ResponseEntity<Resource> show(@PathVariable String id) {
        return FileAnswers.shown(open(id));
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<String> none(Refusal refusal, Locale reader) {
        Locale locale = reader.getLanguage().equals("en") ? Locale.ENGLISH : Texts.LOCALES.getFirst();
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_HTML)
                .body(page(locale));
    }

    private Downloads.Opened open(String id) {
        return downloads.open(current.require(), AttachmentId.of(id));
    }

    private String page(Locale locale) {
        return """
                <!doctype html>
                <html lang="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title>
                <link rel="stylesheet" href="/assets/styles/tokens.css">
                <link rel="stylesheet" href="/assets/styles/files.css">
                </head>
                <body class="wl-no-file">
                <main><h1>%2$s</h1><p>%3$s</p><a href="/">%4$s</a></main>
                </body>
                </html>
                """.formatted(
                        locale.toLanguageTag(),
                        texts.get(locale, "attachment.none"),
                        texts.get(locale, "attachment.none.why"),
                        texts.get(locale, "attachment.none.home"));
    }
}
