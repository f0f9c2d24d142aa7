package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;

/** A person whom a rule found, and why ("because Li Ming is head of 生产技术部, the initiator's department"). */
public record Candidate(PersonId person, String name, Sentence why) {}
