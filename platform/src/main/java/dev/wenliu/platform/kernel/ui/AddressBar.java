package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.TreeMap;

/** Keeps filters and selection in the address, so that a link and a reload show the same again. */
public final class AddressBar {

    private AddressBar() {}

    /** Shows the route with what is chosen; empty values are left out. Nothing is loaded again. */
    public static void show(String route, Map<String, String> chosen) {
        var parameters = new TreeMap<>(chosen);
        parameters.values().removeIf(String::isEmpty);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(route, QueryParameters.simple(parameters)));
    }

    /** What the address says; empty where it says nothing. */
    public static String value(Location location, String parameter) {
        return location.getQueryParameters().getSingleParameter(parameter).orElse("");
    }
}
