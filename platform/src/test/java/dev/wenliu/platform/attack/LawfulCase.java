package dev.wenliu.platform.attack;

/** The way of an attack walked with lawful input, which must be accepted: a product that refuses everything is not safe but useless. */
public record LawfulCase(String id, Attempt attempt) {}
