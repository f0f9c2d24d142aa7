package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.form.FormFile;
import dev.wenliu.platform.kernel.Label;
import java.time.Instant;

/** A file of a matter: in which field it stands, who brought it and when. */
public record MatterFile(FormFile file, Label field, String uploader, Instant uploadedAt) {}
