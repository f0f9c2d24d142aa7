package dev.wenliu.platform.attachment;

/** What people call a file by the look of it; its name is enough, since a file whose content says otherwise was never taken. */
public enum FileKind {
    PICTURE,
    PDF,
    TEXT,
    WORD,
    SHEET,
    SLIDES,
    ARCHIVE,
    OTHER;

    /** The kind of a file with this name. */
    public static FileKind of(String name) {
        return switch (extension(name)) {
            case "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic" -> PICTURE;
            case "pdf" -> PDF;
            case "txt" -> TEXT;
            case "doc", "docx", "wps", "rtf", "odt", "ofd" -> WORD;
            case "xls", "xlsx", "et", "csv", "ods" -> SHEET;
            case "ppt", "pptx", "dps", "odp" -> SLIDES;
            case "zip", "rar", "7z", "gz", "tar" -> ARCHIVE;
            default -> OTHER;
        };
    }

    /** Whether a browser may show such a file without saving it first. */
    public static boolean shown(String name) {
        return switch (extension(name)) {
            case "png", "jpg", "jpeg", "gif", "webp", "pdf", "txt" -> true;
            default -> false;
        };
    }

    /** The extension of a name, in lower case; empty where there is none. */
    public static String extension(String name) {
        return FileName.extension(name);
    }
}
