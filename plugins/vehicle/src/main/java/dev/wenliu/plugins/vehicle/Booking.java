package dev.wenliu.plugins.vehicle;

/**
 * A trip for which a vehicle is kept.
 *
 * @param workId the step that booked it, once and for all
 * @param number the matter's number
 * @param holder name of the person who asked for it
 * @param holderId id of that person; 0 for bookings that do not know it
 * @param matter id of the matter; empty for bookings that do not know it
 */
record Booking(
        String workId, long vehicle, String number, String holder, long holderId, String matter, Period period) {}
