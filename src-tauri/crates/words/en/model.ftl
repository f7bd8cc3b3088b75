model-name_missing = A model needs a name.

# $most (number) months
model-months = Enter at most { $most } months.
