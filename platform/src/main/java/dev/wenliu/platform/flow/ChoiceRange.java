package dev.wenliu.platform.flow;

/** Among whom an initiator may choose. */
public sealed interface ChoiceRange {

    /** Everyone who holds a role. */
    record Role(String role) implements ChoiceRange {}

    /** The members of a unit and of those below it; an empty unit code means the initiator's department. */
    record Department(String unit) implements ChoiceRange {}

    /** Everyone in the company. */
    record Company() implements ChoiceRange {}
}
