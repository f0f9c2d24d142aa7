package dev.wenliu.platform.organisation;

/** This node now knows an organisation that differs from before, whichever node changed it. */
public record OrganisationChanged() {}
