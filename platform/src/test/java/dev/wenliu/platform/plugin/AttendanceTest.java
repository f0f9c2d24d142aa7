package dev.wenliu.platform.plugin;

/** On H2. */
class AttendanceTest extends AttendanceCases {}
