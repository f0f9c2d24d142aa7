package dev.wenliu.platform.session;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What a browser calls itself, as people would: which one it is and what it runs on. */
public record Device(Browser browser, Machine machine) {

    /** Reads the User-Agent header, in which each browser also names those before it. */
    public static Device of(String userAgent) {
        return new Device(
                Arrays.stream(Browser.values())
                        .filter(browser -> says(userAgent, browser.mark))
                        .findFirst()
                        .orElse(Browser.OTHER),
                Arrays.stream(Machine.values())
                        .filter(machine -> says(userAgent, machine.mark))
                        .findFirst()
                        .orElse(Machine.OTHER));
    }

    private static boolean says(String userAgent, String mark) {
        return Pattern.compile(mark).matcher(userAgent).find();
    }

    /** Browsers, those that name others first. */
    public enum Browser {
        WECOM("wxwork"),
        WECHAT("MicroMessenger"),
        DINGTALK("DingTalk"),
        EDGE("Edg(A|iOS)?/"),
        OPERA("OPR/"),
        FIREFOX("(Firefox|FxiOS)/"),
        CHROME("(Chrome|CriOS)/"),
        SAFARI("Safari/"),
        OTHER("");

        private final String mark;

        Browser(String mark) {
            this.mark = mark;
        }

        /** The key of its name. */
        public String key() {
            return "session.browser." + name();
        }
    }

    /** What a browser runs on, those that name others first. */
    public enum Machine {
        HARMONY("HarmonyOS|OpenHarmony"),
        ANDROID("Android"),
        IPHONE("iPhone"),
        IPAD("iPad"),
        WINDOWS("Windows"),
        MAC("Macintosh"),
        LINUX("Linux"),
        OTHER("");

        private final String mark;

        Machine(String mark) {
            this.mark = mark;
        }

        /** The key of its name. */
        public String key() {
            return "session.machine." + name();
        }

        /** Whether one holds it in the hand. */
        public boolean handheld() {
            return this == HARMONY || this == ANDROID || this == IPHONE || this == IPAD;
        }
    }
}
