package dev.wenliu.platform.attack;

/** Who attacks: somebody without an account, the author of a flow, or one of the demo company's people. */
public enum Attacker {
    /** Nobody is logged in. */
    ANONYMOUS(""),
    /** Whoever can hand in a package, a chart or a script; in process no account is needed for it. */
    DESIGNER(""),
    /** 张伟, an employee of the same department as most initiators of tests. */
    EMPLOYEE("zhang.wei"),
    /** 李娜, who started the matter. */
    INITIATOR("li.na"),
    /** 王强, head of her department, who has or had the matter. */
    HANDLER("wang.qiang"),
    /** 陈国栋, leader in charge of the department, who may get the matter later. */
    FUTURE_HANDLER("chen.guodong"),
    /** 徐梅, the head of another department. */
    HEAD("xu.mei"),
    /** 潘越 of the information centre, who publishes flows and runs plugins. */
    INFORMATION_CENTRE("pan.yue"),
    /** The system administrator, who has no business data. */
    ADMINISTRATOR("admin");

    private final String login;

    Attacker(String login) {
        this.login = login;
    }

    /** The login in the demo company; empty where nobody is logged in. */
    public String login() {
        return login;
    }

    /** Whether the audit log has to name this attacker. */
    public boolean loggedIn() {
        return !login.isEmpty();
    }
}
