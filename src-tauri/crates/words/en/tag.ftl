tag-invalid-empty = A tag needs at least one letter or digit.

# $most (number) characters
# $tag (text)
tag-invalid-long = This tag is longer than { $most } characters: { $tag }

tag-invalid-unprintable = This tag holds a character that cannot be printed.
