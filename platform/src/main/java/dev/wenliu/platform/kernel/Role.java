package dev.wenliu.platform.kernel;

/** The roles that the product itself knows; a company may add its own for assignee rules. */
public final class Role {

    /** 系统管理员: runs the system. */
    public static final String ADMINISTRATOR = "administrator";
    /** 安全管理员: gives rights where the three administrators are divided (三员分立). */
    public static final String SECURITY_ADMINISTRATOR = "security-administrator";
    /** Keeps the modules; follows from being an administrator or, undivided, the information centre. */
    public static final String MODULE_KEEPER = "module-keeper";
    /** Gives declared rights (2.3.2); follows from being the information centre or, divided, the security administrator. */
    public static final String RIGHTS_GIVER = "rights-giver";
    /** 办公室信息中心: publishes flows, installs plugins (2.3). */
    public static final String INFORMATION_CENTRE = "information-centre";
    /** 人力资源部: registers accounts, supervises core flows (2.4). */
    public static final String HR = "hr";
    /** 办公室: deploys the system as a whole (2.1) and reads the audit log. */
    public static final String OFFICE = "office";
    /** 企业管理与法律部: reviews flows (2.2). */
    public static final String LEGAL = "legal";
    /** 部门信息员 (2.6); granted by being a unit's information officer. */
    public static final String INFORMATION_OFFICER = "information-officer";
    /** 部门流程监督: reads the matters of the flows that the own unit owns; granted by being a unit's head, system leader or information officer. */
    public static final String UNIT_WATCHER = "unit-watcher";
    /** 审计: reads the audit log. */
    public static final String AUDITOR = "auditor";
    /** 车队调度: keeps the fleet. */
    public static final String DISPATCHER = "dispatcher";

    private Role() {}
}
