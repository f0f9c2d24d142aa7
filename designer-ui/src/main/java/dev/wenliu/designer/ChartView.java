package dev.wenliu.designer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A BPMN chart to look at, with marks on the elements that are active and on those that are done. */
@Tag("wl-chart-view")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./wenliu/chart/index.ts")
public class ChartView extends Component implements HasSize, HasStyle {

    public void setXml(String xml) {
        getElement().setProperty("xml", xml);
    }

    /** Shows the names that a foreign attribute of the elements holds, such as {@code x:nameEn}, where it holds one. */
    public void setNameAttribute(String attribute) {
        getElement().setProperty("nameAttribute", attribute);
    }

    /** What the chart is called, and the buttons that enlarge it, make it smaller and show all of it. */
    public void setLabels(String chart, String larger, String smaller, String whole) {
        getElement()
                .setPropertyMap("labels", Map.of("chart", chart, "larger", larger, "smaller", smaller, "whole", whole));
    }

    /** The elements where something is going on; a chart too large for its place opens around them. */
    public void setActive(Collection<String> elements) {
        getElement().setPropertyList("active", List.copyOf(elements));
    }

    public void setDone(Collection<String> elements) {
        getElement().setPropertyList("done", List.copyOf(elements));
    }
}
