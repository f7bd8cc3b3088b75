reserved_tag-a-serial-number-or-a-blank = A serial number or a blank tag
reserved_tag-all-are-assigned = All are assigned
reserved_tag-an-asset = An asset
reserved_tag-assign = Assign
reserved_tag-assign-blank-tags = Assign blank tags
reserved_tag-assigned = assigned
reserved_tag-blank = blank
reserved_tag-blank-tags = Blank tags
reserved_tag-blocks-of-blank-tags = Blocks of blank tags

# $called (text)
# $tag (text)
reserved_tag-called-is-on-the-register-as = { $called } is on the register as { $tag }: it gets the blank tag, the old one still finds it

# $code (text)
# $because (said)
reserved_tag-code-because = { $code }, { $because }

# $code (text)
reserved_tag-code-could-be-several-things-its = { $code } could be several things: its serial number is not enough

# $code (text)
reserved_tag-code-is-new-here-say-which = { $code } is new here: say which model it is

# $code (text)
reserved_tag-code-is-not-a-blank-tag = { $code } is not a blank tag of this register: it was not reserved

# $code (text)
reserved_tag-code-was-heard-already = { $code } was heard already

# $count (number)
reserved_tag-count-block = { $count ->
    [one] { $count } block
   *[other] { $count } blocks
}

reserved_tag-either-may-come-first-a-scan = Either may come first. A scan is heard wherever the cursor is in this window.
reserved_tag-every-tag-of-this-block-is = Every tag of this block is on something.

# $first (text)
# $last (text)
reserved_tag-first-to-last = { $first } to { $last }

reserved_tag-free = Free
reserved_tag-free-2 = free
reserved_tag-how-many = How many
reserved_tag-it-has-no-serial-number = It has no serial number

# $missing (choice) saving, serial, tag, reading, model or either
# $label (text)
reserved_tag-label-first = { $missing ->
    [saving] { $label }: first wait until the last is saved
    [serial] { $label }: first scan the serial number
    [tag] { $label }: first scan the blank tag
    [reading] { $label }: first say which reading is right
    [model] { $label }: first say which model it is
   *[either] { $label }: first scan a serial number or a blank tag
}

# $label (text)
reserved_tag-label-there-is-nothing-to-cancel = { $label }: there is nothing to cancel

reserved_tag-model-of-new-ones = Model of new ones

# $name (text)
reserved_tag-name-is-a-new-model-say = { $name } is a new model: say more about it, or go on

reserved_tag-new-laptops-for-the-summer-school = New laptops for the summer school

# $path (text)
reserved_tag-new-ones-are-at-path = New ones are at { $path }

reserved_tag-new-tag = new tag
reserved_tag-no-serial-number = No serial number
reserved_tag-not-printed = not printed
reserved_tag-not-scanned-yet = not scanned yet
reserved_tag-not-taken-a-field-beside-is = Not taken: a field beside is not understood yet.
reserved_tag-nothing-was-assigned-here-that-could = Nothing was assigned here that could be taken back
reserved_tag-now-scan-the-blank-tag = Now scan the blank tag
reserved_tag-only-those-that-are-free = Only those that are free
reserved_tag-optional-helps-to-find-them-again = Optional; helps to find them again.
reserved_tag-print-a-roll-of-tags-before = Print a roll of tags before the hardware comes. At the door, scan the serial number and the tag that was stuck on: registered.

# $count (number)
reserved_tag-print-count-free-tag = { $count ->
    [one] Print { $count } free tag
   *[other] Print { $count } free tags
}

reserved_tag-print-the-free-tags-of-the = Print the free tags of the block
reserved_tag-printed = Printed
reserved_tag-printed-2 = printed

# $said (said)
# $before (text)
reserved_tag-said-instead-of-before = { $said }, instead of { $before }

# $said (said)
reserved_tag-said-instead-of-no-serial-number = { $said }, instead of no serial number

reserved_tag-said-once-what-is-on-the = Said once. What is on the register already keeps its own.
reserved_tag-save-what-could-not-be-saved = Save what could not be saved
reserved_tag-say-the-model-of-new-ones = Say the model of new ones
reserved_tag-say-the-place-of-new-ones = Say the place of new ones
reserved_tag-say-which-model-it-is = Say which model it is
reserved_tag-scan-a-serial-number-or-a = Scan a serial number or a blank tag

# $readings (list)
reserved_tag-scanner-and-keyboard-differ = Scanner and keyboard differ: { $readings }

# $sentence (text)
reserved_tag-sentence-neither-a-serial-number-nor = { $sentence }: neither a serial number nor a blank tag

# $serial (text)
# $tag (text)
reserved_tag-serial-got-tag-just-now = { $serial } got { $tag } just now

reserved_tag-series = Series
reserved_tag-set-aside-and-print = Set aside and print
reserved_tag-set-aside-only = Set aside only
reserved_tag-set-blank-tags-aside = Set blank tags aside
reserved_tag-set-tags-aside = Set tags aside
reserved_tag-something-without-a-name = something without a name

# $tag (text)
# $count (number)
reserved_tag-tag-and-the-next-count = { $tag } and the next { $count }

# $tag (text)
# $tag_2 (text)
reserved_tag-tag-instead-of-tag_2 = { $tag } instead of { $tag_2 }

# $tag (text)
# $what (text)
reserved_tag-tag-is-on-something-already = { $tag } is on something already: { $what }

# $tag (text)
# $what (text)
# $serial (text)
reserved_tag-tag-is-on-something-already-serial = { $tag } is on something already: { $what }, { $serial }

# $tag (text)
# $what (text)
reserved_tag-tag-is-on-what = { $tag } is on { $what }

# $tag (text)
# $what (text)
# $former (text)
reserved_tag-tag-is-on-what-former-still-finds-it = { $tag } is on { $what }; { $former } still finds it

# $tag (text)
# $what (text)
# $serial (text)
reserved_tag-tag-is-on-what-serial = { $tag } is on { $what }, { $serial }

# $tag (text)
# $what (text)
# $serial (text)
# $former (text)
reserved_tag-tag-is-on-what-serial-former-still-finds-it = { $tag } is on { $what }, { $serial }; { $former } still finds it

# $tag (text)
# $tag_2 (text)
reserved_tag-tag-to-tag_2 = { $tag } to { $tag_2 }

reserved_tag-tags = Tags

# $first (part)
# $to (part)
# $last (part)
# $from (text)
# $until (text)
reserved_tag-tags-first-to-last = { $first }{ $to }{ $last }
    .first = { $from }
    .to = to
    .last = { $until }

reserved_tag-tags-of-this-block = Tags of this block
reserved_tag-tags-printed-ahead-stick-them-on = Tags printed ahead: stick them on whenever, and say later what they are on.
reserved_tag-the-last-ten = The last ten
reserved_tag-the-serial-number-reads-as-the-first = The serial number reads as the first
reserved_tag-the-serial-number-reads-as-the-second = The serial number reads as the second

# $link (part)
reserved_tag-there-is-no-tag-series = There is no tag series to take them from. { $link }
    .link = Make one first

reserved_tag-they-are-printed-now-stuck-on = They are printed now, stuck on whenever, and given to things when those are in hand. No other asset ever gets them.
reserved_tag-what-for = What for
reserved_tag-when = When
reserved_tag-which-model-is-it = Which model is it?
reserved_tag-who = Who

# $most (number) tags
reservation-count-range = From 1 to { $most } tags are reserved at once.

# $named (text)
reservation-unknown = There is no reservation “{ $named }” on the register.

# $most (number)
reservation-count-request = A reservation has 1 to { $most } tags. Nothing was reserved.
