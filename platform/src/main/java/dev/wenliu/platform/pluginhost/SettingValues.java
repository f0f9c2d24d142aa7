package dev.wenliu.platform.pluginhost;

import dev.wenliu.platform.pluginfile.DeclaredSetting;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.plugin.api.PluginSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators set for plugins. A value that a newer version of the plugin does not take any more counts as not set. */
@Service
public class SettingValues {

    private final JdbcClient jdbc;

    SettingValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The present value of a setting, as text. */
    @Transactional(readOnly = true)
    public String of(String plugin, DeclaredSetting setting) {
        return stored(plugin, setting.key()).filter(setting::takes).orElse(setting.initial());
    }

    /** Keeps a value, which the setting must take. */
    @Transactional
    public void set(String plugin, DeclaredSetting setting, String value) {
        if (!setting.takes(value)) throw new IllegalArgumentException(setting.key());
        int changed = jdbc.sql("update plugin_setting set content = ? where plugin = ? and setting = ?")
                .params(value, plugin, setting.key())
                .update();
        if (changed == 0)
            jdbc.sql("insert into plugin_setting (plugin, setting, content) values (?, ?, ?)")
                    .params(plugin, setting.key(), value)
                    .update();
    }

    /** Forgets everything that was set for the plugin. */
    @Transactional
    public void forget(String plugin) {
        jdbc.sql("delete from plugin_setting where plugin = ?").param(plugin).update();
    }

    PluginSettings seenBy(PluginFile file) {
        return new Seen(file.id(), file.settings());
    }

    private Optional<String> stored(String plugin, String setting) {
        return jdbc.sql("select content from plugin_setting where plugin = ? and setting = ?")
                .params(plugin, setting)
                .query(String.class)
                .optional();
    }

    private final class Seen implements PluginSettings {

        private final String plugin;
        private final List<DeclaredSetting> declared;

        Seen(String plugin, List<DeclaredSetting> declared) {
            this.plugin = plugin;
            this.declared = declared;
        }

        @Override
        public String text(String key) {
            return value(key, DeclaredSetting.Type.TEXT, DeclaredSetting.Type.CHOICE);
        }

        @Override
        public int integer(String key) {
            return Integer.parseInt(value(key, DeclaredSetting.Type.INTEGER));
        }

        @Override
        public boolean flag(String key) {
            return Boolean.parseBoolean(value(key, DeclaredSetting.Type.FLAG));
        }

        private String value(String key, DeclaredSetting.Type... types) {
            DeclaredSetting setting = declared.stream()
                    .filter(one -> one.key().equals(key) && List.of(types).contains(one.type()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such setting: " + key));
            return of(plugin, setting);
        }
    }
}
