package dev.wenliu.platform.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that carries the product: theme, push, icon. */
@Push
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("assets/styles/tokens.css")
@StyleSheet("assets/styles/components.css")
@StyleSheet("assets/styles/shell.css")
@StyleSheet("assets/styles/home.css")
@StyleSheet("assets/styles/search.css")
@StyleSheet("assets/styles/portal.css")
@StyleSheet("assets/styles/work.css")
@StyleSheet("assets/styles/files.css")
@StyleSheet("assets/styles/plugin.css")
@StyleSheet("assets/styles/session.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "assets/wenliu.svg", "any");
        settings.addMetaTag("theme-color", "#0b4a66");
    }
}
