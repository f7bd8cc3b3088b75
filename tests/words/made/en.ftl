# $person (text)
# $count (number)
made-holds = { $count ->
    [0] { $person } holds nothing.
    [one] { $person } still holds { $count } asset.
   *[other] { $person } still holds { $count } assets.
}
# $day (day)
made-ends = Ends { $day }.
# $cost (money)
made-costs = Costs { $cost }.
# $people (list)
made-who = Held by { $people }.
