design-100-is-the-highest-that-leaves = 100 % is the highest that leaves the text its room.
design-100-is-the-largest-that-leaves = 100 % is the largest that leaves the text its room; it never gets smaller than scans.
design-12-lines-are-the-most = 12 lines are the most.
design-a-coarser-code-for-the-same = A coarser code for the same address, if the page does not mind.

# $min (number)
# $max (number)
design-a-number-from-min-to-max = A number from { $min } to { $max }.

design-above = Above
design-above-the-text = Above the text
design-add-a-category = Add a category
design-add-a-category-2 = Add a category…
design-add-a-line = Add a line

# $text (text)
design-add-text = Add “{ $text }”

design-address-before-the-tag = Address before the tag
design-all-designs = All designs
design-another = Another…
design-at-most-60-characters-the-code = At most 60 characters: the code would be too fine to scan.
design-at-the-edge = At the edge
design-automatic = Automatic
design-back-to-the-designs-what-is = Back to the designs; what is not saved is kept
design-bars-for-laser-scanners-that-read = Bars for laser scanners that read nothing else. Needs a wide label.
design-below = Below
design-bold = Bold
design-both-while-old-laser-scanners-are = Both, while old laser scanners are still in use. Needs room.
design-caption = Caption
design-caption-bought = Bought

# $number (number)
design-caption-of-line-number = Caption of line { $number }

design-caption-order = Order
design-caption-serial-number = SN
design-caption-warranty = Warranty
design-categories-that-use-this-design = Categories that use this design
design-changes-not-saved = changes not saved
design-choose-a-picture = Choose a picture…
design-code-128 = Code 128

# $code (text)
# $categories (list)
design-code-for-categories = { $code }, for { $categories }

# $code (text)
design-code-for-whatever-has-none = { $code }, for whatever has no design of its own

design-code-of-the-place = Code of the place

# $code (text)
design-code-when-chosen = { $code }, when chosen

design-copy-and-change = Copy and change
design-copy-the-design-and-change-it = Copy the design and change it
design-copy-the-design-with-the-focus = Copy the design with the focus and change it

# $count (number)
design-count-design = { $count ->
    [one] { $count } design
   *[other] { $count } designs
}

# $count (number)
# $format (text)
design-count-design-shown-on = { $count ->
    [one] { $count } design, shown on { $format }
   *[other] { $count } designs, shown on { $format }
}

# $count (number)
# $total (number)
design-count-of-total-design = { $total ->
    [one] { $count } of { $total } design
   *[other] { $count } of { $total } designs
}

# $count (number)
# $total (number)
# $format (text)
design-count-of-total-design-shown-on = { $total ->
    [one] { $count } of { $total } design, shown on { $format }
   *[other] { $count } of { $total } designs, shown on { $format }
}

design-custom-field = custom field
design-data-matrix = Data Matrix
design-department-badges = Department (badges)
design-designs = Designs
design-do-it-again = Do it again
design-duplicate = Duplicate
design-empty-on-the-label-shown-so = Empty on the label shown, so it is left out there.
design-every-register-begins-with-this-design = Every register begins with this design, so it stays as it is. Copy it and change the copy.

# $field (text)
# $number (number)
# $count (number)
design-field-is-line = { $field } is line { $number } of { $count }

design-fixed-words = Fixed words
design-height = Height
design-height-of-the-bars = Height of the bars
design-how-text-is-set = How text is set
design-in-the-middle = In the middle
design-it-begins-with-https = It begins with https://
design-it-ends-with-so-that-the = It ends with /, so that the tag stands by itself.
design-it-is-on-every-label-for = It is on every label, for when the code is worn.
design-it-was-removed-or-its-creation = It was removed, or its creation was undone. Undo may restore it.

# $label (text)
design-label-in-percent = { $label }, in percent

design-labels-look-like-this-until-you = Labels look like this until you make a design of your own: other lines, a logo, bars for laser scanners, or one design for each category.
design-labels-of-these-categories-take-this = Labels of these categories take this design by themselves, unless another is chosen when printing.
design-laptops-cables-with-our-logo = Laptops, Cables, With our logo…
design-left = Left
design-left-empty-the-code-holds-the = Left empty, the code holds the tag alone: that scans best. An address opens a page on a phone.

# $number (number)
design-line-number-shows = Line { $number } shows

design-lines-below-the-tag = Lines below the tag
design-logo = Logo
design-manufacturer = Manufacturer
design-model-with-manufacturer = Model with manufacturer

# $number (number)
# $field_name (text)
design-move-line-number-field_name = Move line { $number }: { $field_name }

design-move-the-line-down = Move the line down
design-move-the-line-up = Move the line up

# $name (text)
design-name-copy = { $name } copy

# $name (text)
# $number (number)
design-name-copy-number = { $name } copy { $number }

# $name (text)
design-name-is-the-logo = { $name } is the logo

# $name (text)
# $by (text)
design-name-is-used-by-by-too = { $name } is used by “{ $by }” too.

design-name-of-the-organisation = Name of the organisation
design-name-or-category = Name or category
design-name-or-else-the-model = Name, or else the model
design-new-design = New design
design-no-design-is-called-that = No design is called that
design-no-longer-a-field = no longer a field
design-no-such-code-can-be-made = No such code can be made here.

# $name (text)
design-not-for-name = Not for { $name }

design-not-saved = Not saved
design-nothing-is-changed-yet-that-could = Nothing is changed yet that could be saved.
design-of = Of
design-on = On
design-only-plain-letters-digits-and-signs = Only plain letters, digits and signs, without spaces.
design-only-the-tag-stands-on-the = Only the tag stands on the label.
design-phones-cameras-and-most-scanners-read = Phones, cameras and most scanners read it. Take this one if unsure.
design-pictures = Pictures
design-png-or-jpeg-it-is-printed = PNG or JPEG. It is printed in pure black and white: simple shapes without shades come out best.
design-property-of = Property of…
design-qr-and-code-128 = QR and Code 128

# $text (text)
design-quoted = “{ $text }”

# $number (number)
design-remove-line-number = Remove line { $number }

design-remove-the-design = Remove the design
design-remove-the-design-with-the-focus = Remove the design with the focus
design-right = Right
design-save-the-design = Save the design

# $search (text)
design-search-is-in-no-name-or = “{ $search }” is in no name or category.

design-search-the-designs = Search the designs
design-set-the-line-in-bold = Set the line in bold
design-show-all-designs = Show all designs

# $number (number)
design-size-of-line-number = Size of line { $number }

design-size-of-the-code = Size of the code
design-size-of-the-tag-in-large = Size of the tag in large type
design-smaller-for-parts-and-cables-not = Smaller, for parts and cables. Not every phone reads it.
design-stands = Stands
design-supplier = Supplier
design-take-back-the-last-change-of = Take back the last change of the design
design-take-it-away-from-one-of-them = Take it away from one of them, or either may be used.
design-the-label-as-it-will-be = The label as it will be printed

# $format (text)
design-the-label-of-a-made-up-asset-on-format = The label of a made-up asset on { $format }

# $tag (text)
design-the-label-of-tag = The label of { $tag }

# $tag (text)
# $format (text)
design-the-label-of-tag-on-format = The label of { $tag } on { $format }

design-the-label-shown-is-the-last = The label shown is the last one that could be drawn.
design-the-logo-in-black-and-white = The logo in black and white, as it is printed
design-the-most-important-first-what-does = the most important first: what does not fit is left out from the end
design-the-newest-asset = The newest asset
design-the-same-on-every-label = the same on every label
design-the-usual-format = The usual format
design-there-is-no-asset-yet-so = There is no asset yet, so one was made up.
design-this-design-is-no-longer-there = This design is no longer there
design-true-size-on-a-screen-of = True size on a screen of 96 dots an inch at 100 %.
design-true-size-or-large = True size, or large
design-used-for = Used for

# $value (number)
design-value-percent = { $value } percent

design-where-the-bars-stand = Where the bars stand
design-where-the-code-stands = Where the code stands

# $number (number)
design-which-words-stand-in-line-number = Which words stand in line { $number }?

design-with-it = With it
design-without = Without

# $number (number)
design-words-of-line-number = Words of line { $number }

design-write-it-in-capitals = Write it in capitals
design-you-left-it-unsaved = You left this design unsaved. It goes on where you stopped.


design-name-missing = A label design needs a name of at most 80 characters.
design-impossible-address = The address before the tag begins with https://, ends with / and has at most 60 plain characters.
design-impossible-code = The size of the code is from 30 to 100 percent.
design-impossible-tag = The size of the tag is from 30 to 100 percent.
design-impossible-lines = A label has at most 12 lines below the tag.
design-impossible-size = The size of a line is from 40 to 250 percent.
design-impossible-words = Enter the text for this line, or choose the custom field.
design-impossible-long = A line has at most 200 characters, its caption 40.
design-impossible-logo = This logo is too large: a PNG of at most 150 KB is printed. Make it smaller.
design-impossible-logo_size = A logo is from 5 to 60 percent of the label’s height.

design-taken-name = There is already a label design of this name.


# $name (text)
design-taken-standard = { $name } is the design every register begins with. Give yours another name. Nothing was saved.

# $named (text)
label_design-unknown = There is no label design “{ $named }” on the register.

# $text (text)
# $count (number)
label_design-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } label design. Nothing was done.
   *[other] “{ $text }” matches { $count } label designs. Nothing was done.
}

design-impossible-logo_unreadable = The logo is no picture that can be read. Choose it again. Nothing was saved.
