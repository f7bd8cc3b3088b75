kit-a-camera-with-its-lens-and = A camera with its lens and bag, a laptop and two monitors for who is new: what goes out together is gathered by one scan, and nothing of it is forgotten when it comes back.
kit-a-model = A model
kit-add-a-thing = Add a thing
kit-add-any-of-a-model = Add any of a model
kit-always-included = Always included.
kit-any = Any
kit-any-bar-code-on-the-bag = Any bar code on the bag: scan it here; or make one up and print its label. One scan then gathers the kit.
kit-any-unit = Any unit; scan the one you hand out.
kit-back-to-the-assets = Back to the assets
kit-camera-bag-new-starter = Camera bag, New starter…

# $count (number)
kit-count-kit = { $count ->
    [one] { $count } kit
   *[other] { $count } kits
}

# $count (number)
# $name (text) of a model
kit-count-of-model = { $count } × { $name }

kit-how-many = How many?

# $name (text)
kit-how-many-name = How many { $name }

# $name (text)
kit-label-for-name = Label for { $name }

# $name (text)
kit-name-has-no-code-to-print = { $name } has no code to print: edit it to give it one

kit-name-or-code = Name or code

# $name (text)
kit-name-to-the-desk = { $name } to the Desk

kit-new-kit = New kit

# $search (text)
kit-no-kit-has-search-in-its = No kit has “{ $search }” in its name or code.

kit-no-kit-matches = No kit matches
kit-no-kits-yet = No kits yet
kit-put-something-into-the-kit-first = Put something into the kit first.
kit-put-the-first-kit-together = Put the first kit together
kit-remove-the-kit = Remove the kit
kit-scan-its-things-one-after-another = Scan its things, one after another: they are added below.
kit-search-the-kits = Search the kits
kit-show-all-kits = Show all kits
kit-show-more = Show more

# $shown (number)
# $total (number)
kit-shown-of-total = { $total ->
    [one] { $shown } of { $total } are shown.
   *[other] { $shown } of { $total } are shown.
}

# $shown (number)
# $total (number)
kit-shown-of-total-search = { $total ->
    [one] { $shown } of { $total } are shown; search for the others.
   *[other] { $shown } of { $total } are shown; search for the others.
}

# $name (text)
kit-take-name-out = Take { $name } out

# $tag (text)
kit-take-tag-out = Take { $tag } out

kit-to-the-desk = To the Desk

# $count (number)
kit-what-is-in-the-kit-count = { $count ->
    [one] What is in the kit: { $count } line
   *[other] What is in the kit: { $count } lines
}


kit-no_name = A kit needs a name. Nothing was saved.

# $field (choice) name, code
# $most (number) characters
kit-too_long = { $field ->
    [code] The code of a kit is at most { $most } characters long. Nothing was saved.
   *[name] The name of a kit is at most { $most } characters long. Nothing was saved.
}

# $most (number) characters
kit-too_long-note = A note is at most { $most } characters long. Nothing was saved.

kit-empty = A kit needs something in it. Nothing was saved.

# $most (number) lines
kit-too_large = A kit has at most { $most } lines. Nothing was saved.

# $most (number) of one model
kit-too_large-model = A kit has at most { $most } of one model. Nothing was saved.

# $name (text)
kit-name_taken = There is a kit { $name } already. Nothing was saved.

kit-code = A code needs at least one letter or digit. Nothing was saved.

# $code (text)
# $what (text)
kit-code_taken = { $code } is { $what } already. Nothing was saved.

# $name (text)
kit-no_code = The kit { $name } has no code that could be printed. Nothing was printed.

kit-no_code-hint = Give the kit a code first.

# $named (text)
kit-unknown = There is no kit “{ $named }” on the register.

# $text (text)
# $count (number)
kit-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } kit. Nothing was done.
   *[other] “{ $text }” matches { $count } kits. Nothing was done.
}

