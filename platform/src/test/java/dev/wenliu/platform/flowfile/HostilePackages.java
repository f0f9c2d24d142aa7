package dev.wenliu.platform.flowfile;

import static dev.wenliu.platform.flowfile.PackageFixture.broken;
import static dev.wenliu.platform.flowfile.PackageFixture.parts;

import dev.wenliu.platform.attack.AttackCase;
import dev.wenliu.platform.attack.Attacker;
import dev.wenliu.platform.attack.Canaries;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.scripting.SomeScripts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases of a package with one thing hostile in it; {@code SECRETFILE}, {@code FILE} and {@code URL} in it become the canaries'. */
final class HostilePackages {

    private static final String TELL = "<sendTask id=\"tell-hr\"";
    private static final int TOO_LONG_TO_AIM = 100_000;

    private final String asvs;
    private final List<AttackCase> cases = new ArrayList<>();

    HostilePackages(String asvs) {
        this.asvs = asvs;
    }

    List<AttackCase> cases() {
        return List.copyOf(cases);
    }

    /** The chart with one text replaced. */
    void chart(String id, String find, String replacement, String key) {
        attack(id, broken(FlowPackage.CHART, find, replacement), key);
    }

    /** The chart with another element before its cc. */
    void before(String id, String element, String key) {
        chart(id, TELL, element + TELL, key);
    }

    /** The chart's cc with other attributes. */
    void attribute(String id, String attributes, String key) {
        chart(id, TELL, TELL.replace("<sendTask", "<sendTask " + attributes), key);
    }

    /** Another chart. */
    void xml(String id, String content, String key) {
        part(id, FlowPackage.CHART, content, key);
    }

    /** Another JSON part. */
    void json(String id, String file, String content, String key) {
        part(id + " in " + file, file, content, key);
    }

    /** Another part, or one more. */
    void part(String id, String file, String content, String key) {
        Map<String, byte[]> parts = parts("leave");
        parts.put(file, content.getBytes(StandardCharsets.UTF_8));
        attack(id, parts, key);
    }

    private void attack(String id, Map<String, byte[]> parts, String key) {
        cases.add(new AttackCase(
                id,
                asvs,
                Attacker.DESIGNER,
                canaries -> new Packages(SomeScripts.running()).read(aimed(parts, canaries)),
                "flowfile." + key));
    }

    private static Map<String, byte[]> aimed(Map<String, byte[]> parts, Canaries canaries) {
        parts.replaceAll((file, bytes) -> bytes.length > TOO_LONG_TO_AIM ? bytes : aimed(bytes, canaries));
        return parts;
    }

    private static byte[] aimed(byte[] bytes, Canaries canaries) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replace("SECRETFILE", canaries.secret().toUri().toString())
                .replace("FILE", canaries.file().toString())
                .replace("URL", canaries.url())
                .getBytes(StandardCharsets.UTF_8);
    }
}
