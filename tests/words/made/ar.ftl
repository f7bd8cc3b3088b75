made-holds = { $count ->
    [0] لا شيء لدى { $person }.
    [zero] لدى { $person } { $count } جهاز.
    [one] لدى { $person } جهاز واحد ({ $count }).
    [two] لدى { $person } جهازان ({ $count }).
    [few] لدى { $person } { $count } أجهزة.
    [many] لدى { $person } { $count } جهازًا.
   *[other] لدى { $person } { $count } جهاز.
}
made-ends = ينتهي في { $day }.
made-costs = يكلف { $cost }.
made-who = لدى { $people }.
