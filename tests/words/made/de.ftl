made-holds = { $count ->
    [0] { $person } hat nichts.
    [one] { $person } hat noch { $count } Gerät.
   *[other] { $person } hat noch { $count } Geräte.
}
made-ends = Endet am { $day }.
made-costs = Kostet { $cost }.
made-who = Bei { $people }.
