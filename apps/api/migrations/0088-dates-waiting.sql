-- What waits for an answer, or for the staff: counted in the navigation of every page, among all the bookings there ever were.
create index booking_dates_waiting on booking (organisation_id, dates_state, dates_due_on) include (session_id, status)
  where dates_state in ('PENDING', 'OPTION_CHOSEN', 'EXPIRED');
