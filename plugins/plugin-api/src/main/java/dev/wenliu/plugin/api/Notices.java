package dev.wenliu.plugin.api;

import java.util.Collection;

/** Tells people something, at the bell of every page and wherever else a person wants to be told. */
public interface Notices {

    /**
     * Tells each of these people once, when the caller's transaction commits.
     *
     * @param persons ids of people; those who are not active are passed over
     * @param sentence what happened, in one sentence
     * @param address the page to which it leads, without a leading slash
     */
    void send(Collection<Long> persons, Text sentence, String address);
}
