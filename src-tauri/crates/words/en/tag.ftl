tag-invalid-empty = A tag needs at least one letter or digit.

# $most (number) characters
# $tag (text)
tag-invalid-long = This tag is longer than { $most } characters: { $tag }

tag-invalid-unprintable = This tag holds a character that cannot be printed.

tag-reserved-twice = One of these tags is reserved already.
tag-taken-asset = Another asset already has this tag.
code-taken-kept = This code is kept with another asset already.

# $tag (text) the other asset's
serial-taken-asset = { $tag } already has this serial number.
