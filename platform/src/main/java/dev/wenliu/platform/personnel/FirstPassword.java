package dev.wenliu.platform.personnel;

/** The password of an account that was just opened: told once, changed at the first login. */
public record FirstPassword(String login, String password) {}
