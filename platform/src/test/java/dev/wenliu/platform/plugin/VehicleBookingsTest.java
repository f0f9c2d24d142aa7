package dev.wenliu.platform.plugin;

/** Bookings on H2. */
class VehicleBookingsTest extends VehicleBookings {}
