custom_field-name = A custom field needs a name of at most 80 characters.

# $name (text)
custom_field-choices = “{ $name }” needs at least one choice.

# $name (text) the custom field
# $text (text) what was typed
custom_field-value-number = “{ $name }” takes a number such as 12.5, not “{ $text }”.

# $name (text) the custom field
# $text (text) what was typed
custom_field-value-date = “{ $name }” takes a date such as 2026-03-14, not “{ $text }”.

# $name (text) the custom field
# $text (text) what was typed
custom_field-value-yes_no = “{ $name }” takes yes or no, not “{ $text }”.

# $name (text) the custom field
# $choices (list) what it takes
# $text (text) what was typed
custom_field-value-choice = “{ $name }” takes one of { $choices }, not “{ $text }”.

custom_field-taken = There is already a custom field of this name.

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
