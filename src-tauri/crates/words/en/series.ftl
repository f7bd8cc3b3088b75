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
