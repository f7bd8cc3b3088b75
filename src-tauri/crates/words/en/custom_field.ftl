# $name (text)
custom_field-unknown-since = there is no custom field { $name } any more.

# $name (text)
custom_field-name-kept = “{ $name }” keeps its name: assets have values under it. Nothing was saved.

# $named (text)
custom_field-unknown = There is no custom field “{ $named }” on the register.

# $text (text)
# $count (number)
field-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } field. Nothing was done.
   *[other] “{ $text }” matches { $count } fields. Nothing was done.
}

# $named (text)
field-unknown = There is no field “{ $named }” on the register.
