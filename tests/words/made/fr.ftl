made-holds = { $count ->
    [0] { $person } n’a rien.
    [one] { $person } a encore { $count } appareil.
    [many] { $person } a encore { $count } d’appareils.
   *[other] { $person } a encore { $count } appareils.
}
made-ends = Se termine le { $day }.
made-costs = Coûte { $cost }.
made-who = Chez { $people }.
