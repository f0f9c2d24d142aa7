package dev.wenliu.platform.administration;

import dev.wenliu.platform.kernel.Role;

/** One of the three administrators (三员). */
public enum Administrator {
    /** 系统管理员: keeps the system running, and gives nobody rights. */
    SYSTEM(Role.ADMINISTRATOR),
    /** 安全管理员: gives the rights that human resources declared, and runs nothing. */
    SECURITY(Role.SECURITY_ADMINISTRATOR),
    /** 审计管理员: reads, exports and verifies the log, and does nothing else. */
    AUDIT(Role.AUDITOR);

    private final String role;

    Administrator(String role) {
        this.role = role;
    }

    /** The role of this administrator. */
    public String role() {
        return role;
    }

    /** The key of the administrator's name. */
    public String key() {
        return "administration.administrator." + name();
    }
}
