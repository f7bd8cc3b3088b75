booking-backwards = A booking cannot end before it begins. Nothing was saved.
booking-past = These days have passed already. Nothing was saved.

# $from (day)
# $until (day)
booking-days-inline = from { $from } to { $until }

# $day (day)
booking-day-inline = on { $day }
