package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.attack.AttackRoom;
import dev.wenliu.platform.attack.Attacks;
import dev.wenliu.platform.flow.FlowPackage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attack group C: XML and JSON that a reader of less care would choke on or follow. */
@ExtendWith(AttackRoom.class)
class ParserAttacksTest {

    @TestFactory
    Stream<DynamicTest> hostileXmlIsRefusedUnread(Attacks attacks) {
        var hostile = new HostilePackages("1.5.1");
        hostile.xml(
                "C1 external entity, file",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"SECRETFILE\">]><a>&b;</a>",
                "xml.doctype");
        hostile.xml("C2 external entity, http", "<!DOCTYPE a [<!ENTITY b SYSTEM \"URL\">]><a>&b;</a>", "xml.doctype");
        hostile.xml("C2 parameter entity", "<!DOCTYPE a [<!ENTITY % b SYSTEM \"URL\"> %b;]><a/>", "xml.doctype");
        hostile.xml("C3 external DTD", "<!DOCTYPE a SYSTEM \"URL\"><a/>", "xml.doctype");
        hostile.xml("C3 public DTD", "<!DOCTYPE a PUBLIC \"-//A//B\" \"URL\"><a/>", "xml.doctype");
        hostile.xml("C4 entity bomb", bomb(), "xml.doctype");
        hostile.xml("C4 undeclared entity", "<a>&b;</a>", "xml.malformed");
        hostile.xml(
                "C5 XInclude",
                "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"SECRETFILE\"/></a>",
                "xml.root");
        hostile.xml("C5 style sheet", "<?xml-stylesheet href=\"URL\"?><a/>", "xml.instruction");
        hostile.chart(
                "C5 schema location",
                "<definitions ",
                "<definitions xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a URL\" ",
                "chart.attribute");
        hostile.chart(
                "C5 import",
                "<process ",
                "<import importType=\"x\" location=\"URL\" namespace=\"x\"/><process ",
                "chart.element");
        hostile.xml("C6 attribute of a megabyte", "<a b=\"" + "x".repeat(1_000_000) + "\"/>", "xml.long");
        hostile.xml("C6 text of a megabyte", "<a>" + "x".repeat(1_000_000) + "</a>", "xml.long");
        hostile.xml("C6 depth 100,000", "<a>".repeat(100_000), "xml.depth");
        hostile.xml("C6 100,000 elements", "<a>" + "<b/>".repeat(100_000) + "</a>", "xml.elements");
        hostile.xml("C6 100 attributes", "<a " + attributes(100) + "/>", "xml.long");
        hostile.xml("C6 10,000 attributes", "<a " + attributes(10_000) + "/>", "xml.malformed");
        hostile.xml("C6 ten megabytes", "<a>" + " ".repeat(10_000_000) + "</a>", "file.size");
        hostile.xml("C6 nothing", "", "xml.malformed");
        hostile.xml("C6 only a prolog", "<?xml version=\"1.0\"?>", "xml.malformed");
        hostile.xml("C6 cut off", "<a><b>", "xml.malformed");
        hostile.xml("C6 NUL", "<a>\u0000</a>", "xml.malformed");
        hostile.xml("C6 unknown encoding", "<?xml version=\"1.0\" encoding=\"x-evil\"?><a/>", "xml.malformed");
        return attacks.refused(hostile.cases());
    }

    @TestFactory
    Stream<DynamicTest> hostileJsonIsRefused(Attacks attacks) {
        var hostile = new HostilePackages("1.5.1");
        for (String file : List.of(FlowPackage.DEFINITION, FlowPackage.FORM, FlowPackage.PRINT)) {
            hostile.json("C7 depth 100,000, lists", file, "[".repeat(100_000), "json.malformed");
            hostile.json("C7 depth 100,000, objects", file, "{\"a\":".repeat(100_000), "json.malformed");
            hostile.json("C7 no object", file, "[]", "json.object");
            hostile.json("C7 cut off", file, "{\"format\": 1", "json.malformed");
            hostile.json("C7 two documents", file, "{\"format\": 1} {}", "json.malformed");
            hostile.json("C7 comment", file, "{/* */\"format\": 1}", "json.malformed");
            hostile.json("C7 NaN", file, "{\"format\": NaN}", "json.malformed");
            hostile.json("C7 huge exponent", file, "{\"format\": 1e999999999}", "json.fraction");
            hostile.json("C7 duplicate", file, "{\"format\": 1, \"format\": 1}", "json.duplicate");
            hostile.json(
                    "C7 duplicate behind an escape", file, "{\"format\": 1, \"form\\u0061t\": 1}", "json.duplicate");
            hostile.json("C8 @type", file, "{\"format\": 1, \"@type\": \"java.lang.Runtime\"}", "json.unknown");
            hostile.json("C8 @class", file, "{\"format\": 1, \"@class\": \"java.lang.Runtime\"}", "json.unknown");
            hostile.json("C8 __proto__", file, "{\"format\": 1, \"__proto__\": {}}", "json.unknown");
            hostile.json("C7 ten megabytes", file, "{\"a\": \"" + "x".repeat(10_000_000) + "\"}", "file.size");
        }
        return attacks.refused(hostile.cases());
    }

    private static String attributes(int many) {
        var attributes = new StringBuilder();
        for (int number = 0; number < many; number++)
            attributes.append("a").append(number).append("=\"\" ");
        return attributes.toString();
    }

    private static String bomb() {
        var bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"boom\">");
        for (int level = 1; level < 30; level++)
            bomb.append("<!ENTITY e")
                    .append(level)
                    .append(" \"")
                    .append(("&e" + (level - 1) + ";").repeat(10))
                    .append("\">");
        return bomb.append("]><a>&e29;</a>").toString();
    }
}
