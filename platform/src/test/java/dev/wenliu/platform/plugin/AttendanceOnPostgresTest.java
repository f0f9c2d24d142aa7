package dev.wenliu.platform.plugin;

import dev.wenliu.platform.FreshPostgres;
import org.springframework.test.context.ContextConfiguration;

/** The same on a real PostgreSQL. */
@ContextConfiguration(initializers = FreshPostgres.class)
class AttendanceOnPostgresTest extends AttendanceCases {}
