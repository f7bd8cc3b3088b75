# $size (said)
label_format-a-drawing-of-a-roll = A drawing of the format: a roll of { $size }

# $columns (number)
# $rows (number)
# $size (said)
label_format-a-drawing-of-columns-by-rows-labels = A drawing of the format: { $columns } by { $rows } labels of { $size }

label_format-a-drawing-of-the-format-which = A drawing of the format, which is not possible yet
label_format-a-label = A label
label_format-a-length-38-1-or-with = A length: 38.1, or with its unit, such as 1.5 in.
label_format-a-roll = A roll

# $most_labels (number)
# $count (number)
label_format-a-sheet-has-at-most-most_labels = A sheet has at most { $most_labels } labels; these are { $count }.

label_format-across = Across

# $across (text)
# $down (text)
label_format-across-and-down = across { $across }, down { $down }

label_format-all-formats = All formats
label_format-another-size = Another size
label_format-at-least-one-and-no-half = At least one, and no half ones.
label_format-avery-herma = Avery, HERMA…
label_format-back-to-the-formats-what-is = Back to the formats; what is not saved is kept

# $next_start (number)
label_format-begun-the-next-free-position-is = begun: the next free position is { $next_start }

label_format-blue = Blue
label_format-built-in-so-it-stays-as = Built in, so it stays as it is. If your sheets differ, copy it and change the numbers.
label_format-carried-on = Carried on
label_format-centre-on-the-page = Centre on the page
label_format-centred-on-the-page = Centred on the page
label_format-colour = Colour
label_format-coloured = Coloured

# $columns (number)
label_format-columns-across = { $columns } across

label_format-confirmed = confirmed
label_format-copy = Copy
label_format-copy-the-open-format-and-change = Copy the open format and change it
label_format-corner-radius = Corner radius

# $count (number)
# $own (number)
label_format-count-format-own-of-them-yours = { $count ->
    [one] { $count } format, { $own } of them yours
   *[other] { $count } formats, { $own } of them yours
}

# $figure (part)
# $count (number)
# $size (said)
label_format-count-label-of-size = { $count ->
    [one] { $figure } label of { $size }
   *[other] { $figure } labels of { $size }
}
    .figure = { $count }

# $count (number)
# $page_name (text)
# $columns (number)
# $rows (number)
label_format-count-label-on-page_name-columns-across = { $count ->
    [one] { $count } label on { $page_name }, { $columns } across and { $rows } down
   *[other] { $count } labels on { $page_name }, { $columns } across and { $rows } down
}

# $count (number)
# $total (number)
label_format-count-of-total-format = { $total ->
    [one] { $count } of { $total } format
   *[other] { $count } of { $total } formats
}

label_format-down = Down
label_format-edit-the-open-format = Edit the open format
label_format-export = Export…
label_format-export-the-open-format-to-a = Export the open format to a file

# $name (text)
label_format-format-name = Format { $name }

label_format-formats = Formats
label_format-from-one-to-the-next = from one to the next
label_format-green = Green
label_format-gutter = Gutter
label_format-gutter-across = Gutter across
label_format-gutter-down = Gutter down
label_format-gutters-mm = Gutters, mm
label_format-half-the-width-is-round = half the width is round
label_format-height-of-a-label = Height of a label
label_format-how-long = How long?
label_format-import = Import…
label_format-import-a-format-from-a-file = Import a format from a file
label_format-in-the-tray = In the tray
label_format-label-formats = Label formats

# $from (number)
label_format-label-height-from = The height of a label is from { $from } mm to 1,000 mm.

label_format-label-mm = Label, mm

# $from (number)
label_format-label-width-from = The width of a label is from { $from } mm to 1,000 mm.

label_format-labels-across = Labels across

# $margin (text)
label_format-labels-begin-near-the-edge = Labels begin less than { $margin } mm from the edge of the page: many office printers leave that strip white.

label_format-labels-down = Labels down

# $format_size (text)
label_format-labels-of-format_size-one-after-the = Labels of { $format_size }, one after the other

label_format-left-margin = Left margin
label_format-left-over = Left over
label_format-left-over-at-the-bottom = Left over at the bottom
label_format-left-over-at-the-right = Left over at the right

# $left (text)
# $right (text)
# $top (text)
# $bottom (text)
label_format-left-right-top-bottom = left { $left }, right { $right }, top { $top }, bottom { $bottom }

label_format-left-top = left, top

# $length (text)
label_format-length-mm = { $length } mm

# $first (part)
# $second (part)
# $third (part)
label_format-lengths-may-be-typed-in-other-units = Lengths may be typed in other units: { $first }, { $second }, { $third }. Arrow keys go by 0.1 mm, with Shift by 1 mm.
    .first = 1.5 in
    .second = 5/8 in
    .third = 3.8 cm

label_format-made-for = Made for
label_format-maker = Maker
label_format-margin = Margin

# $from (number)
label_format-margin-from = A margin is from { $from } mm to 1,000 mm.

label_format-margins-mm = Margins, mm
label_format-measurements = Measurements
label_format-mm = mm

# $name (text)
# $grid (said)
label_format-name-and-grid = { $name }: { $grid }

# $name (text)
# $name_2 (text)
label_format-name-saved-as-name_2 = { $name } saved as { $name_2 }

label_format-new-format = New format

# $text (text)
label_format-no-format-is-called-text-choose = No format is called “{ $text }”. Choose one from the list.

label_format-not-confirmed = not confirmed
label_format-number-maker-or-purpose = Number, maker or purpose…
label_format-number-or-name = Number or name
label_format-number-other-number-maker-or-purpose = Number, other number, maker or purpose
label_format-numbers = Numbers
label_format-numbers-from = Numbers from

# $of (text)
label_format-of-own = { $of } own

# $of (text)
# $number (number)
label_format-of-own-number = { $of } own { $number }

label_format-on-a-page = On a page
label_format-one-after-the-other-on-a-roll = one after the other on a roll
label_format-orange = Orange
label_format-page = Page

# $page (text)
# $size (said)
label_format-page-and-size = { $page }, { $size }

label_format-page-height = Page height

# $from (number)
label_format-page-height-from = The height of a page is from { $from } mm to 1,000 mm.

label_format-page-width = Page width

# $from (number)
label_format-page-width-from = The width of a page is from { $from } mm to 1,000 mm.

# $page_width (number)
# $page_height (number)
label_format-page_width-page_height-mm = { $page_width } × { $page_height } mm

label_format-pitch = Pitch
label_format-pitch-across = Pitch across
label_format-pitch-down = Pitch down

# $from (number)
label_format-pitch-from = From one label to the next is from { $from } mm to 1,000 mm.

label_format-pitch-mm = Pitch, mm
label_format-print-a-test-page = Print a test page
label_format-print-a-test-page-of-the = Print a test page of the open format

# $from (number)
label_format-radius-from = A radius is from { $from } mm to 1,000 mm.

label_format-red = Red
label_format-remove-the-open-format = Remove the open format
label_format-right-bottom = right, bottom
label_format-roll = roll

# $rows (number)
label_format-rows-down = { $rows } down

label_format-same-as = Same as
label_format-save-the-format = Save the format

# $exported (text)
label_format-saved-as-exported = Saved as { $exported }

# $search (text)
label_format-search-is-in-no-number-name = “{ $search }” is in no number, name, maker or purpose. If your sheets are not here, measure one and enter its numbers.

label_format-search-the-formats = Search the formats
label_format-several-sources-agree-on-these-numbers = Several sources agree on these numbers.
label_format-shape = Shape
label_format-sheet = sheet
label_format-sheets = Sheets
label_format-show-all-formats = Show all formats
label_format-silver = Silver
label_format-silver-weatherproof = Silver, weatherproof…

# $size (said)
# $grid (said)
label_format-size-and-grid = { $size }, { $grid }

# $size (said)
# $radius (text)
label_format-size-corners-of-radius-mm = { $size }, corners of { $radius } mm

# $width (text)
# $height (text)
label_format-size-mm = { $width } × { $height } mm

label_format-size-of-a-label = Size of a label

# $size (said)
label_format-size-round = { $size }, round

label_format-start-from-a-format-that-exists = Start from a format that exists
label_format-stock = Stock

# $stock (said)
# $colour (text)
label_format-stock-and-colour = { $stock }, { $colour }

label_format-take-back-the-last-change-of = Take back the last change of the format

# $text (text)
label_format-text-is-the-name-of-several = “{ $text }” is the name of several. Choose one of them.

label_format-the-format-true-to-scale = The format, true to scale
label_format-the-gap-between-two = the gap between two
label_format-the-labels-are-drawn-once-their = The labels are drawn once their numbers are there.

# $overlap (text)
# $size (text)
# $pitch (text)
label_format-the-labels-overlap-across = The labels overlap by { $overlap } mm: one is { $size } mm wide, and the next begins after { $pitch } mm.

# $overlap (text)
# $size (text)
# $pitch (text)
label_format-the-labels-overlap-down = The labels overlap by { $overlap } mm: one is { $size } mm high, and the next begins after { $pitch } mm.

# $length (text)
label_format-the-labels-reach-beyond-the-bottom-edge = The labels reach { $length } mm beyond the bottom edge of the page.

# $length (text)
label_format-the-labels-reach-beyond-the-right-edge = The labels reach { $length } mm beyond the right edge of the page.

# $name (text)
label_format-the-numbers-of-name = The numbers of { $name }

label_format-the-numbers-were-entered-here = The numbers were entered here.
label_format-the-sources-differ-or-there-is = The sources differ, or there is only one: print a test page on plain paper and hold it against the sheet first.
label_format-this-format-is-no-longer-there = This format is no longer there
label_format-this-register = this register
label_format-top-margin = Top margin
label_format-transparent = Transparent
label_format-usual-colours = Usual colours
label_format-what-is-printed-on-the-box = What is printed on the box, or what you call it
label_format-which-colour-ffd200-or-one-beside = Which colour: #ffd200, or one beside?
label_format-white = White
label_format-width-of-a-label = Width of a label
label_format-write-a-colour-as-and-six = Write a colour as # and six signs, such as #ffd200.
label_format-yellow = Yellow
label_format-you-left-it-unsaved = You left this format unsaved. It goes on where you stopped.
label_format-yours = yours

format-name-missing = A label format needs a name of at most 80 characters.

# $field (choice) width, height
format-impossible-label = { $field ->
    [height] The height of a label is from 5 mm to 1,000 mm.
   *[width] The width of a label is from 5 mm to 1,000 mm.
}

format-impossible-page = A page is from 5 mm to 1,000 mm long and wide.
format-impossible-none = A sheet has at least one label across and one down.

# $most (number) labels
format-impossible-many = A sheet has at most { $most } labels.

format-impossible-across = The labels overlap: from one to the next across is less than a label is wide.
format-impossible-down = The labels overlap: from one to the next down is less than a label is high.
format-impossible-pitch = From one label to the next is at most 1,000 mm.

# $reach (text) millimetres
# $page (text) millimetres
format-impossible-wide = The labels reach { $reach } mm across, but the page is { $page } mm wide.

# $reach (text) millimetres
# $page (text) millimetres
format-impossible-high = The labels reach { $reach } mm down, but the page is { $page } mm high.

format-impossible-colour = Choose the stock’s colour so that code contrast can be checked.

format-taken-name = There is already a label format of this name.

format-impossible-length = A length is a number of millimetres, from 0 on. Nothing was saved.

# $reason (text)
format-colour = { $reason }. Nothing was saved.

# $name (text)
format-taken-known = { $name } is the number of a format that is known from the start. Give yours another name. Nothing was saved.

# $named (text)
label_format-unknown = There is no label format “{ $named }” on the register.

label_format-unknown-hint = The formats that are known are listed under Labels, Formats, and by `tagdesk format list`.

# $text (text)
# $count (number)
label_format-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } label format. Nothing was done.
   *[other] “{ $text }” matches { $count } label formats. Nothing was done.
}
