action-none = There is nothing to take back.

# $reason (text)
action-forbidden = This cannot be done again: { $reason }

action-forbidden-hint = Change by hand what still applies.

# $action (text)
action-open-latest = { $action } is not finished, so it is not plain what is meant. Nothing was changed.

action-open-latest_hint = Wait until it is done. If it was interrupted, finish it or take it back first: in the window where that is said, or by tagdesk unfinished. To take back another, name it: tagdesk actions.

action-none-redo = There is nothing to do again: this desk took nothing back, or did something else since.

action-none-redo_hint = What was taken back earlier can still be done again by its name.

# $action (text)
# $ago (said)
# $things (number)
# $turned (choice)
action-confirm = { $turned ->
    [undo] { $things ->
        [one] “{ $action }”, { $ago }, touches { $things } thing. Nothing was taken back yet.
       *[other] “{ $action }”, { $ago }, touches { $things } things. Nothing was taken back yet.
    }
   *[redo] { $things ->
        [one] “{ $action }”, { $ago }, touches { $things } thing. Nothing was done again yet.
       *[other] “{ $action }”, { $ago }, touches { $things } things. Nothing was done again yet.
    }
}

# $turned (choice)
action-confirm-hint = { $turned ->
    [undo] Confirm it to have it taken back.
   *[redo] Confirm it to have it done again.
}

action-none_open = Nothing was interrupted.

action-left_open = This was interrupted. What is written of it stays, and nobody can build on it until it is finished or taken back.

action-left_open-hint = Finish it or take it back: tagdesk unfinished.

action-just_now = just now

# $count (number)
action-minutes_ago = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}

# $count (number)
action-hours_ago = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}

# $count (number)
action-days_ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}

# $named (text)
action-unknown-named = There is no action “{ $named }” on the register.

action-stays-hint = To take back what was done before it, name it: tagdesk actions.

undo-nothing = UNDO: nothing was registered here that could be taken back.

action-confirm-yes = Say --yes to do it.
