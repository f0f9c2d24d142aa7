package dev.wenliu.platform.portal;

/**
 * Work besides tasks that waits for somebody now.
 *
 * @param page the route where it is done
 * @param key of the sentence that says how much waits
 */
public record WaitingChore(String page, String key, int count) {}
