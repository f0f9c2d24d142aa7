package dev.wenliu.platform.signoff;

/** What a signer does on a seat. */
public sealed interface SignAct {

    /** The number of the seat. */
    int seat();

    /** 同意. */
    record Approve(int seat) implements SignAct {}

    /** 不同意: ends the matter. */
    record Reject(int seat) implements SignAct {}

    /** 退回 to an earlier node of the chart. */
    record SendBack(int seat, String node) implements SignAct {}
}
