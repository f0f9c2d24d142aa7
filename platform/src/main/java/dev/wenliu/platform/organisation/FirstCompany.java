package dev.wenliu.platform.organisation;

/** Sees to it that there is a company before anyone asks for it. */
public interface FirstCompany {

    /** Founds the first company unless there is one. */
    void ensure();
}
