booking-backwards = A booking cannot end before it begins. Nothing was saved.
booking-past = These days have passed already. Nothing was saved.
