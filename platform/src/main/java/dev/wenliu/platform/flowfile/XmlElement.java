package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.kernel.Label;
import java.util.List;
import java.util.Optional;

/** An element of the chart's file, as it stands there. */
record XmlElement(String namespace, String name, List<Attribute> attributes, List<XmlElement> children, String text) {

    /** An attribute; most have no namespace. */
    record Attribute(String namespace, String name, String value) {}

    XmlElement {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The attribute without a namespace; empty text where it is missing. */
    String attribute(String wanted) {
        return attribute("", wanted);
    }

    /** The attribute of a namespace; empty text where it is missing. */
    String attribute(String wantedNamespace, String wanted) {
        return attributes.stream()
                .filter(attribute -> attribute.namespace().equals(wantedNamespace)
                        && attribute.name().equals(wanted))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }

    /** What people call it, in Chinese and perhaps in English. */
    Label label() {
        return Label.of(attribute("name"), attribute(ChartVocabulary.OURS, ChartVocabulary.NAME_EN));
    }

    boolean is(String wantedNamespace, String wantedName) {
        return namespace.equals(wantedNamespace) && name.equals(wantedName);
    }

    List<XmlElement> children(String wantedNamespace, String wantedName) {
        return children.stream()
                .filter(child -> child.is(wantedNamespace, wantedName))
                .toList();
    }

    Optional<XmlElement> child(String wantedNamespace, String wantedName) {
        return children(wantedNamespace, wantedName).stream().findFirst();
    }
}
