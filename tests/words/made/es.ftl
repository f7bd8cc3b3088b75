made-holds = { $count ->
    [0] { $person } no tiene nada.
    [one] { $person } aún tiene { $count } equipo.
    [many] { $person } aún tiene { $count } de equipos.
   *[other] { $person } aún tiene { $count } equipos.
}
made-ends = Termina el { $day }.
made-costs = Cuesta { $cost }.
made-who = Lo tienen { $people }.
