package dev.wenliu.platform.plugin;

import dev.wenliu.platform.FreshPostgres;
import org.springframework.test.context.ContextConfiguration;

/** Bookings on a real PostgreSQL. */
@ContextConfiguration(initializers = FreshPostgres.class)
class VehicleBookingsOnPostgresTest extends VehicleBookings {}
