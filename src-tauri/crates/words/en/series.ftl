series-invalid-name = A tag series needs a name.
series-invalid-prefix = A prefix is at most 12 letters A–Z and digits, so that its codes stay small.
series-invalid-bare = A series without a check character needs a prefix, or any number would be a tag.
series-invalid-digits = A tag number has 3 to 12 digits.
series-invalid-next = The numbers of a series have at most 15 digits.

# $name (text)
# $count (number) tags
series-exhausted-reserving = { $count ->
    [0] { $name } has no tags left. Nothing was reserved.
    [one] { $name } has only { $count } tag left. Nothing was reserved.
   *[other] { $name } has only { $count } tags left. Nothing was reserved.
}

# $name (text)
# $number (number) the next one
series-never_back = The numbers of { $name } have reached { $number }; they never go back.

series-prefix_taken = Another tag series already has this prefix.

series-none = No tag series can give a tag. Type one, or add a series in the settings.

# $name (text)
series-used_up = The tag series { $name } has no more numbers.

series-none-on_register = The register has no tag series. Nothing was saved.

series-none-on_register_hint = Add a tag series first.

series-none-yet = There is no tag series yet. Add one first.

# $named (text)
series-unknown = There is no series “{ $named }” on the register.

# $text (text)
# $count (number)
tag_series-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } tag series. Nothing was done.
   *[other] “{ $text }” matches { $count } tag series. Nothing was done.
}

# $named (text)
tag_series-unknown = There is no tag series “{ $named }” on the register.
