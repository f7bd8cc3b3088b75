place-2nd-floor-store-rack-4 = 2nd floor, Store, Rack 4…
place-a-place-may-be-part-of = A place may be part of another. With a code at its door, one scan says where things go.
place-add-inside = Add inside
place-add-the-first-place = Add the first place
place-code-at-its-door = Code at its door

# $count (number)
place-count-place = { $count ->
    [one] { $count } place
   *[other] { $count } places
}

place-edit-the-place = Edit the place

# $found (number)
# $count (number)
place-found-of-count-place = { $count ->
    [one] { $found } of { $count } place
   *[other] { $found } of { $count } places
}

place-here = Here
place-inside = Inside

# $name (text)
# $here (number)
# $below (number)
place-line = { $name }, { $here } here, { $below } with those below

# $name (text)
# $code (text)
# $here (number)
# $below (number)
place-line-with-code = { $name }, code { $code }, { $here } here, { $below } with those below

place-merge-two-records-of-one-place = Merge two records of one place
place-name-code-or-notes = Name, code or notes
place-new-place = New place

# $name (text)
place-new-place-in = New place in { $name }

place-new-place-inside-the-open-one = New place, inside the open one

# $search (text)
place-no-place-has-search-in-its = No place has “{ $search }” in its path, code or notes.

place-no-place-matches = No place matches
place-no-places-yet = No places yet
place-nothing-it-stands-at-the-top = Nothing: it stands at the top
place-only-a-place-with-a-code = Only a place with a code gets a label: edit it to give it one.

# $path (text)
place-path-cannot-be-what-it-is = { $path } cannot be what it is part of.

place-print-a-label-for-the-place = Print a label for the place
place-scanned-it-says-where-things-go = Scanned, it says where things go. No other place has it.
place-search-the-places = Search the places
place-see-assets = See assets
place-see-the-assets-there = See the assets there
place-show-all-places = Show all places
place-who-has-the-key-how-to = Who has the key, how to get there…
place-with-below = With below

place-name_missing = A place needs a name.

place-code_taken = Another place already has this code.

# $name (text)
place-into_itself = { $name } cannot be moved into itself or a place below it.

# $inner (text)
# $outer (text)
place-into_itself-merging = { $inner } is inside { $outer }, so it cannot stay in its stead.

place-into_itself-merging_hint = Keep the outer one, or move the inner one out of it first.

# $path (text)
place-no_code = { $path } has no code that could be printed. Nothing was printed.

place-no_code-hint = Give the place a code first.

# $path (text)
place-taken = There is already a place { $path }. Nothing was saved.

# $named (text)
place-unknown = There is no place “{ $named }” on the register.

# $text (text)
# $count (number)
place-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } place. Nothing was done.
   *[other] “{ $text }” matches { $count } places. Nothing was done.
}

place-ambiguous-hint = Use the whole path, or a code that only one of them has.
