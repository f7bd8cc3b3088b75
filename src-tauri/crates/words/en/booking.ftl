booking-backwards = A booking cannot end before it begins. Nothing was saved.
booking-past = These days have passed already. Nothing was saved.

# $from (day)
# $until (day)
booking-days-inline = from { $from } to { $until }

# $day (day)
booking-day-inline = on { $day }

booking-no_person = Only a person can book something. Nothing was saved.

# $tag (text)
# $state (choice)
booking-gone = { $state ->
    [retired] { $tag } is retired: nobody can book it. Nothing was saved.
   *[disposed] { $tag } is disposed of: nobody can book it. Nothing was saved.
}

# $tag (text)
# $person (text)
# $days (text)
booking-overlaps = { $tag } is booked for { $person } { $days } already. Nothing was saved.

booking-overlaps-hint = Choose other days, or cancel that booking first.

# $named (text)
booking-unknown = There is no booking “{ $named }” on the register.

# $state (choice)
booking-closed = { $state ->
    [fulfilled] This booking is fulfilled already. Nothing was saved.
   *[cancelled] This booking is cancelled already. Nothing was saved.
}

# $tag (text)
# $holder (text)
# $due (day)
booking-overlaps_loan = { $tag } is out to { $holder } until { $due }. Nothing was saved.

# $tag (text)
# $due (day)
booking-overlaps_loan-somebody = { $tag } is out to somebody until { $due }. Nothing was saved.

booking-overlaps_loan-hint = Choose days after that, or another one.
