package dev.wenliu.platform.roster;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Keeps the JDK's XML parser for everybody who asks for the usual one, above all the engine: the reader of workbooks brings one of its own, which
 * offers itself to the whole product and is stricter and laxer in other places. Named in {@code META-INF/spring.factories}.
 */
class JdkXml implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, String> USUAL = Map.of(
            "javax.xml.stream.XMLInputFactory", "com.sun.xml.internal.stream.XMLInputFactoryImpl",
            "javax.xml.stream.XMLOutputFactory", "com.sun.xml.internal.stream.XMLOutputFactoryImpl",
            "javax.xml.stream.XMLEventFactory", "com.sun.xml.internal.stream.events.XMLEventFactoryImpl");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        USUAL.forEach((factory, implementation) -> {
            if (System.getProperty(factory) == null) System.setProperty(factory, implementation);
        });
    }
}
