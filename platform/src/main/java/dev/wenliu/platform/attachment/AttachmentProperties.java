package dev.wenliu.platform.attachment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be attached, and where it is kept.
 *
 * @param folder where the files lie; shared by all nodes
 * @param largest the size of one file
 * @param unsent what one person may have uploaded without submitting it
 * @param perHolder what one object, such as a matter, may hold altogether
 * @param reserve what must stay free on the disk
 * @param forgetAfter how long an upload waits that no draft mentions
 * @param keepLost how long a file is kept aside whose row is missing
 * @param refused extensions, in lower case, of files that could run by themselves
 */
@ConfigurationProperties("wenliu.attachment")
public record AttachmentProperties(
        @DefaultValue("./data/files") Path folder,
        @DefaultValue("100MB") DataSize largest,
        @DefaultValue("1GB") DataSize unsent,
        @DefaultValue("2GB") DataSize perHolder,
        @DefaultValue("200MB") DataSize reserve,
        @DefaultValue("2d") Duration forgetAfter,
        @DefaultValue("30d") Duration keepLost,

        @DefaultValue({
            "apk", "app", "appx", "bat", "bin", "chm", "cmd", "com", "cpl", "dll", "dmg", "elf", "exe", "gadget", "hta",
            "img", "inf", "iso", "jar", "jnlp", "js", "jse", "lnk", "mjs", "msc", "msi", "msp", "ocx", "pif", "ps1",
            "psm1", "reg", "run", "scf", "scr", "sh", "so", "sys", "url", "vb", "vbe", "vbs", "vhd", "vhdx", "war",
            "ws", "wsf", "wsh", "xll"
        })
        Set<String> refused) {

    public AttachmentProperties {
        refused = Set.copyOf(refused);
    }
}
