package dev.wenliu.platform.task;

/** Logins of the demo company that tests rely on. */
public final class Persons {

    /** 李娜, employee of the production department. */
    public static final String LI_NA = "li.na";
    /** 王强, head of the production department. */
    public static final String WANG_QIANG = "wang.qiang";
    /** 陈国栋, leader in charge of the production department. */
    public static final String CHEN_GUODONG = "chen.guodong";
    /** 何平, head of the office, manages vehicles. */
    public static final String HE_PING = "he.ping";
    /** 马超, dispatcher, manages vehicles. */
    public static final String MA_CHAO = "ma.chao";
    /** 孙丽, clerk of human resources. */
    public static final String SUN_LI = "sun.li";
    /** 张伟, who has nothing to do with anything. */
    public static final String ZHANG_WEI = "zhang.wei";

    private Persons() {}
}
