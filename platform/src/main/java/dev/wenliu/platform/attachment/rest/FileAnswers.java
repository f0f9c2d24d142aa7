package dev.wenliu.platform.attachment.rest;

import dev.wenliu.platform.attachment.Downloads.Opened;
import dev.wenliu.platform.attachment.FileKind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a file goes out: as something to save, or shown where nothing in it can run. */
final class FileAnswers {

    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:;"
            + " frame-ancestors 'self'; form-action 'none'; base-uri 'none'";
    private static final String SANDBOX = NOTHING_RUNS + "; sandbox";

    private static final Set<String> SHOWN =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain");

    private FileAnswers() {}

    static ResponseEntity<Resource> saved(Opened opened) {
        return answer(opened, MediaType.APPLICATION_OCTET_STREAM, ContentDisposition.attachment(), SANDBOX);
    }

    /** Shows the file in the browser; what is not known to be harmless is offered to be saved. */
    static ResponseEntity<Resource> shown(Opened opened) {
        var type = MediaType.parseMediaType(opened.attachment().type());
        String base = type.getType() + "/" + type.getSubtype();
        if (!SHOWN.contains(base) || !FileKind.shown(opened.attachment().name())) return saved(opened);
        // Chromium shows no PDF in a sandboxed page; its viewer is a process of its own that sees nothing of the
        // product
        String policy = base.equals(MediaType.APPLICATION_PDF_VALUE) ? NOTHING_RUNS + "; object-src 'self'" : SANDBOX;
        return answer(opened, type, ContentDisposition.inline(), policy);
    }

    private static ResponseEntity<Resource> answer(
            Opened opened, MediaType type, ContentDisposition.Builder disposition, String policy) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        headers.setContentDisposition(disposition
                .filename(opened.attachment().name(), StandardCharsets.UTF_8)
                .build());
        headers.setETag('"' + opened.attachment().sha256() + '"');
        guards(policy).forEach(headers::set);
        return ResponseEntity.ok().headers(headers).body(new FileSystemResource(opened.file()));
    }

    private static Map<String, String> guards(String policy) {
        return Map.of(
                "Content-Security-Policy", policy,
                "X-Content-Type-Options", "nosniff",
                "Cross-Origin-Resource-Policy", "same-origin");
    }
}
