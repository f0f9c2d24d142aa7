package dev.wenliu.platform.attack;

/**
 * An attack that must be refused.
 *
 * @param id number in the list of attacks and a few words, such as {@code E1 read another's matter}; unique in the whole suite
 * @param asvs the requirement of OWASP ASVS 5.0 that it tests, such as {@code 8.2.2}
 * @param role who attacks
 * @param attempt what is done
 * @param expectedMessageId the key of the sentence that refuses; for a package the key of one of its problems
 */
public record AttackCase(String id, String asvs, Attacker role, Attempt attempt, String expectedMessageId) {}
