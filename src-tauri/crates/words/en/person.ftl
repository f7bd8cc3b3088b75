person-add-a-person = Add a person
person-add-people-one-by-one-or = Add people one by one, or import them with a list: a file of assets brings along who has them.
person-add-the-first = Add the first

# $count (number)
person-and-count-more-listed-in-assets = { $count ->
    [one] and { $count } more, listed in Assets
   *[other] and { $count } more, listed in Assets
}

person-badge = Badge
person-check-all-in = Check all in
person-check-in-all = Check in all
person-check-in-what-the-person-has = Check in what the person has
person-check-it-in = Check it in

# $addresses (text)
person-copied-addresses = Copied: { $addresses }

person-copy-addresses = Copy addresses
person-copy-them-from-the-list-one = Copy them from the list, one by one.

# $count (number)
person-count-person = { $count ->
    [one] { $count } person
   *[other] { $count } people
}

# $count (number)
person-count-person-found = { $count ->
    [one] { $count } person found
   *[other] { $count } people found
}

person-department = Department

# $distance (text) how far it is: 3 days ago
person-due-distance = due { $distance }

# $due (day)
person-due-due = due { $due }

person-e-mail = E-mail
person-edit-the-person = Edit the person
person-edit-the-person-to-give-them = Edit the person to give them a badge to print.
person-employee-number = Employee number

# $name (text)
person-erase-name = Erase { $name }

# $count (number)
# $name (text)
# $who (part)
person-erase-still-has = { $count ->
    [one] { $who } still has { $count } asset. Check it in first; then the details can be erased.
   *[other] { $who } still has { $count } assets. Check them in first; then the details can be erased.
}
    .who = { $name }

person-erase-the-persons-details = Erase the person’s details

# $name (text)
# $who (part)
person-erase-write-the-name = To go on, write the name: { $who }
    .who = { $name }

person-has = Has

# $count (number)
person-has-count-asset = { $count ->
    [one] Has { $count } asset
   *[other] Has { $count } assets
}

# $name (text)
# $strong (part)
person-has-no-e-mail-address = { $strong } Add one under People.
    .strong = { $name } has no e-mail address.

person-has-nothing = Has nothing
person-merge-two-records-of-one-person = Merge two records of one person
person-name-department-e-mail-user-name = Name, department, e-mail, user name, employee number, badge and drawn signatures are erased for good, from the history as well. What happened with assets stays in the history, as done with an erased person; so do photos of what came back, which can be erased one by one.
person-name-e-mail-number-or-badge = Name, e-mail, number or badge…
person-no-e-mail-address = No e-mail address

# $search (text)
person-no-name-department-e-mail-number = No name, department, e-mail, number or badge contains “{ $search }”.

person-no-people-yet = No people yet
person-nobody-has-any-of-these-there = Nobody has any of these: there is nobody to write to.
person-nobody-matches = Nobody matches
person-not-yet = Not yet.
person-nothing-but-the-name-is-on = Nothing but the name is on record.
person-nothing-was-sent = Nothing was sent.
person-open-mail = Open mail

# $count (number)
# $heard (part) for whoever cannot see the tick
person-opened-count-asset = { $count ->
    [one] { $heard }{ $count } asset
   *[other] { $heard }{ $count } assets
}
    .heard = opened,{ " " }

person-print-a-badge-for-the-person = Print a badge for the person
person-register-has-it-no-more = The register has it no more.
person-register-has-it-no-more-but-for = The register has it no more, but for what is said here.
person-scan-it-it-lands-here-at = Scan it: it lands here. At the Desk the badge then stands for the person.
person-search-people = Search people
person-show-everybody = Show everybody
person-show-in-assets = Show in Assets
person-subject = Subject
person-the-addresses-could-not-be-copied = The addresses could not be copied.
person-the-details-of-this-person-were = The details of this person were erased. What happened with assets stays in the history, without a name.

# $name (text)
person-the-message-to-name-is-open = The message to { $name } is open in your mail program.

person-the-name-as-it-stands-above = The name as it stands above
person-this-cannot-be-undone = This cannot be undone.
person-to-whom = To whom
person-user-name = User name

# $name (text)
person-what-goes-out-at-the-desk = What goes out at the Desk to { $name } stands here.

person-where-they-work = Where they work

# $names (list)
# $lead (part)
person-without-an-e-mail-address = { $lead } { $names }
    .lead = Without an e-mail address:

# $name (text)
person-write-name-letter-by-letter-as = Write { $name }, letter by letter as it stands above. Nothing is erased yet.

# $name (text)
# $assets (number)
person-write-to-name-about = { $assets ->
    [one] { $name }, { $assets } asset. Your mail program opens each message; you send it there.
   *[other] { $name }, { $assets } assets. Your mail program opens each message; you send it there.
}

# $people (number)
# $assets (number)
person-write-to-people-about = { $people ->
    [one] { $people } person
   *[other] { $people } people
}, { $assets ->
    [one] { $assets } asset
   *[other] { $assets } assets
}. Your mail program opens each message; you send it there.

person-write-to-the-person-about-what = Write to the person about what they have

person-name_missing = A person needs a name.

person-erased-since = the details of the person were erased since.

# $name (text)
person-no_badge = { $name } has no badge code that could be printed. Nothing was printed.

person-no_badge-hint = Give the person a badge code first.

# $column (choice)
# $text (text)
# $owner (text)
person-taken = { $column ->
    [badge] The badge { $text } is { $owner }'s already. Nothing was saved.
   *[employee_number] The employee number { $text } is { $owner }'s already. Nothing was saved.
}

person-erased-already = This person's details were erased already.

person-confirm = The name does not match, so nothing was erased. Write it as it stands on the register.

# $name (text)
# $count (number)
person-holds = { $count ->
    [one] { $name } still has { $count } asset. Check it in before erasing.
   *[other] { $name } still has { $count } assets. Check them in before erasing.
}

person-erased-details = The details of this person were erased. Nothing was saved.

# $name (text)
# $count (number)
person-ambiguous = { $name } counted by what the file says, and { $count } people are called so. Nothing was saved.

person-ambiguous-hint = Say which of them counted, by an e-mail address or a badge.

who-erased = Whoever worked at this desk was erased. Nothing was saved.

who-erased-hint = Say who works here: tagdesk who NAME.

# $text (text)
who-unknown-named = Nobody on the register is “{ $text }”. Nothing was done.

# $text (text)
who-unknown-named_hint = To record them: tagdesk who --new "{ $text }".

# $name (text)
who-namesake = { $name } is on the register already. Nothing was saved.

who-namesake-hint = Choose them from the list; or, if it is somebody else of that name, give an e-mail address or a badge.

# $named (text)
holder-unknown-record = There is no holder “{ $named }” on the register.

# $named (text)
person-unknown = There is no person “{ $named }” on the register.

# $text (text)
# $count (number)
person-ambiguous-several = { $count ->
    [one] “{ $text }” matches { $count } person. Nothing was done.
   *[other] “{ $text }” matches { $count } people. Nothing was done.
}

person-ambiguous-several_hint = Use an e-mail address, employee number or badge that only one of them has.

person-unknown-counter = Somebody who is not on the register yet is put there by first and last name.
