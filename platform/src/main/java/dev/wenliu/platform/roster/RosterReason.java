package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Reason;

/** Why a workbook is refused as a whole. */
public enum RosterReason implements Reason {
    /** The file is larger than the product takes. */
    TOO_LARGE,
    /** The file is no workbook of the present format. */
    NOT_A_WORKBOOK,
    /** The workbook asks for a password. */
    ENCRYPTED,
    /** The workbook has the format before 2007. */
    OLD_FORMAT,
    /** The workbook cannot be read to its end. */
    BROKEN,
    /** The workbook unpacks to more than any roster does. */
    UNPACKS_TOO_LARGE,
    /** A sheet has more rows than the product takes at once. */
    TOO_MANY_ROWS,
    /** Neither units nor persons are there. */
    NO_SHEET,
    /** A sheet is there twice. */
    SHEET_TWICE,
    /** There is a heading and nothing below. */
    EMPTY,
    /** The register was changed after the reader looked, in a way that changes what would happen. */
    CHANGED_SINCE;
}
