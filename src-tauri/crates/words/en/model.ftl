model-name_missing = A model needs a name.

# $most (number) months
model-months = Enter at most { $most } months.

model-ambiguous = Several models have this name; choose one.

# $text (text)
model-ambiguous-several = “{ $text }” could be several models. Nothing was saved.

# $text (text)
# $count (number)
model-ambiguous-any_of = { $count ->
    [one] “{ $text }” matches { $count } model. Nothing was done.
   *[other] “{ $text }” matches { $count } models. Nothing was done.
}

model-ambiguous-any_of_hint = Say which by its identity: tagdesk merge list.

# $model (text)
model-taken = The model { $model } is there already. Nothing was saved.

# $named (text)
model-unknown = There is no model “{ $named }” on the register.

model-ambiguous-which = Say its manufacturer or its model number, too.
