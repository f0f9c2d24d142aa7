package dev.wenliu.platform.kernel;

import java.time.ZoneId;

/** Where the company's clocks stand: times are stored in UTC and shown in this zone. */
public final class OfficeTime {

    /** Asia/Shanghai. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficeTime() {}
}
