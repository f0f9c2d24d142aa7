package dev.wenliu.platform.pluginhost;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.plugin.api.PluginAudit;
import dev.wenliu.plugin.api.Text;

/** Lets one plugin write into the log under its own name. */
final class HostAudit implements PluginAudit {

    private final String plugin;
    private final Audit audit;

    HostAudit(String plugin, Audit audit) {
        this.plugin = plugin;
        this.audit = audit;
    }

    @Override
    public void record(long actor, String act, String subject, Text sentence) {
        var words = Sentence.of("plugin.audit.said", new Label(sentence.zh(), sentence.en()));
        audit.record(new AuditEntry(new PersonId(actor), plugin + "." + act, "plugin." + plugin, subject, words));
    }
}
